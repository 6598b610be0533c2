import { existsSync } from 'node:fs';

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface TestBrowser {
  /** A new window with its own cookies. Times out after a minute of waiting for anything. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/**
 * A tooltip lies over what is beside it for as long as the mouse rests on its button, and nobody but a test clicks without
 * moving the mouse there first. So the mouse leaves, as a hand would.
 */
const leaveTooltips = async (page: Page): Promise<void> => {
  const { width } = page.viewportSize() ?? { width: 1 };
  await page.addLocatorHandler(page.getByRole('tooltip'), () => page.mouse.move(width - 1, 0), { noWaitAfter: true });
};

/** @throws {Error} that says how to get a browser: without one the browser tests fail, they are not skipped. */
export const findBrowser = (named = process.env.CHROMIUM_PATH): string => {
  const found = (named === undefined || named === '' ? PLACES : [named]).find(existsSync);
  if (found !== undefined) return found;
  throw new Error(
    `No Chromium at ${named ?? PLACES.join(', ')}. Install one ("apt-get install chromium" on Debian and Ubuntu) or set CHROMIUM_PATH to it.`,
  );
};

/** Chromium without a window. It speaks Russian, as the editors' browsers do, unless a page is opened otherwise. */
export const openBrowser = async (): Promise<TestBrowser> => {
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser(),
    headless: true,
    // In a container there is neither a user namespace for the sandbox nor enough shared memory.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  return {
    newPage: async (options) => {
      const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1440, height: 1000 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await leaveTooltips(page);
      return page;
    },
    close: () => browser.close(),
  };
};
