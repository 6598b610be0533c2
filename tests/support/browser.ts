import { existsSync } from 'node:fs';

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface TestBrowser {
  /** A new window with its own cookies. Times out after half a minute of waiting for anything. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

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
      page.setDefaultTimeout(30_000);
      return page;
    },
    close: () => browser.close(),
  };
};
