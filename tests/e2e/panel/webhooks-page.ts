import type { Locator, Page } from 'playwright-core';

/** Settings → Newsroom → Webhooks, in Russian. */
export class WebhooksPage {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  open(query = ''): Promise<unknown> {
    return this.page.goto(`${this.url}/admin/settings/newsroom/webhooks${query}`);
  }

  /** What stands about one endpoint. */
  endpoint(url: string): Locator {
    return this.page.getByRole('listitem', { name: url });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Fills in an endpoint's form and sends it. */
  async save(url: string, description: string): Promise<void> {
    await this.dialog().getByLabel('Адрес').fill(url);
    await this.dialog().getByLabel('Кто это').fill(description);
    await this.dialog().getByRole('button', { name: 'Сохранить' }).click();
  }

  /** The key that is shown, which then closes for good. */
  async takeSecret(): Promise<string> {
    const secret = await this.dialog().getByRole('textbox').inputValue();
    await this.dialog().getByRole('button', { name: 'Ключ скопирован' }).click();
    await this.dialog().waitFor({ state: 'detached' });
    return secret;
  }

  row(title: string): Locator {
    return this.page.getByRole('row').filter({ hasText: title });
  }

  async choose(filter: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: filter }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
}
