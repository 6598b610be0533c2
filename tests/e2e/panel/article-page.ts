import type { Locator, Page } from 'playwright-core';

const CONTENT_MANAGER = '/admin/content-manager/collection-types/api::news-item.news-item';

/** The edit view of a news item. Fields are found by their English or Russian label. */
export class ArticlePage {
  readonly title: Locator;
  readonly lead: Locator;
  readonly andOthers: Locator;

  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {
    // The search-engine title, further down, has the same label.
    this.title = page.getByRole('textbox', { name: /^(title|Заголовок)/i }).first();
    this.lead = page.getByRole('textbox', { name: /^(lead|Лид)/i }).first();
    this.andOthers = page.getByRole('checkbox', { name: /^(And others|И другие)/i });
  }

  async open(documentId: string, locale = 'ru'): Promise<void> {
    await this.page.goto(`${this.url}${CONTENT_MANAGER}/${documentId}?plugins[i18n][locale]=${locale}`);
    await this.title.waitFor();
  }

  /** Resolves when the panel has said that the article is published. */
  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Опубликовать|Publish)$/i }).click();
    await this.page
      .getByRole('status')
      .filter({ hasText: /опубликован|published/i })
      .first()
      .waitFor();
  }
}
