import type { Locator, Page } from 'playwright-core';

/** The reader as a visitor handles it. */
export class ReaderSite {
  constructor(
    readonly page: Page,
    private readonly base: string,
  ) {}

  open(path: string) {
    return this.page.goto(this.base + path);
  }

  /** Goes where a link or a form's button leads, and waits until all of the next page has come. */
  async follow(link: Locator): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), link.click()]);
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  block(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  get cards(): Locator {
    return this.page.getByRole('main').getByRole('article').getByRole('heading');
  }

  async filterBy(field: string, option: string): Promise<void> {
    const form = this.page.getByRole('form', { name: 'Отбор' });
    await form.getByLabel(field).selectOption({ label: option });
    await this.follow(form.getByRole('button', { name: 'Показать' }));
  }

  async removeFilter(name: string): Promise<void> {
    await this.follow(this.page.getByRole('link', { name: `Убрать условие: ${name}` }));
  }

  photo(number: number): Locator {
    return this.page.getByRole('link', { name: new RegExp(`^Открыть фото ${number}`) });
  }

  get viewer(): Locator {
    return this.page.getByRole('dialog', { name: 'Фотографии' });
  }

  /** Metadata as a crawler reads it: from the answer, without a script. */
  async metadata(path: string): Promise<Record<string, string>> {
    const html = await (await this.page.request.get(this.base + path)).text();
    const tags = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)];
    return Object.fromEntries(tags.map(([, name, content]) => [name, content]));
  }
}
