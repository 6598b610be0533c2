import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Strapi's own page with the article as readers would see it, in Russian or English. */
export class PreviewPage {
  readonly site: FrameLocator;
  /** Says above an article that it is a draft. */
  readonly banner: Locator;

  constructor(private readonly page: Page) {
    this.site = page.frameLocator('[data-testid="preview-iframe"]');
    this.banner = this.site.locator('.draft-banner');
  }

  /** From the form of an article, as an editor goes there. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: /^(Открыть предпросмотр|Open preview)$/ }).click();
    await this.page.waitForURL((address) => address.pathname.endsWith('/preview'));
    await this.site.getByRole('heading', { level: 1 }).waitFor();
  }

  headline(): Promise<string | null> {
    return this.site.getByRole('heading', { level: 1 }).textContent();
  }

  /** Where the article is shown: the address that the editor may hand on. */
  async address(): Promise<URL> {
    return new URL((await this.page.locator('[data-testid="preview-iframe"]').getAttribute('src')) ?? '');
  }
}
