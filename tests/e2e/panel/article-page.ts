import type { Locator, Page } from 'playwright-core';

const CONTENT_MANAGER = '/admin/content-manager/collection-types/api::news-item.news-item';

/** The edit view of a news item. Fields are found by their English or Russian label. */
export class ArticlePage {
  readonly title: Locator;
  readonly lead: Locator;
  readonly andOthers: Locator;
  readonly publishButton: Locator;

  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {
    // The search-engine title, further down, has the same label.
    this.title = page.getByRole('textbox', { name: /^(title|Заголовок)/i }).first();
    this.lead = page.getByRole('textbox', { name: /^(lead|Лид)/i }).first();
    this.andOthers = page.getByRole('checkbox', { name: /^(And others|И другие)/i });
    this.publishButton = page.getByRole('button', { name: /^(Опубликовать|Publish)$/i });
  }

  async open(documentId: string, locale = 'ru'): Promise<void> {
    await this.page.goto(`${this.url}${CONTENT_MANAGER}/${documentId}?plugins[i18n][locale]=${locale}`);
    await this.title.waitFor();
  }

  async openNew(locale = 'ru'): Promise<void> {
    await this.page.goto(`${this.url}${CONTENT_MANAGER}/create?plugins[i18n][locale]=${locale}`);
    await this.title.waitFor();
  }

  /** Resolves when the panel has said that the article is published. */
  async publish(): Promise<void> {
    // The panel calls the article published, as it was, while it waits for the answer.
    const answered = this.page.waitForResponse((response) => /\/actions\/publish\b/.test(response.url()));
    await this.publishButton.click();
    await answered;
    await this.saidPublished();
  }

  async saidPublished(): Promise<void> {
    await this.said(/опубликован|published/i);
  }

  /** Resolves when the panel has said that the article is saved. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Сохранить|Save)$/ }).click();
    await this.said(/сохран[её]н|создан|saved|created/i);
  }

  private async said(text: RegExp): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: text }).first().waitFor();
  }
}
