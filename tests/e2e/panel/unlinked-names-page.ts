import type { Locator, Page } from 'playwright-core';

/** The page of printed names that lead to nobody, in Russian or English. */
export class UnlinkedNamesPage {
  readonly cards: Locator;

  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {
    this.cards = page.getByRole('list', { name: /^(Непривязанные имена|Unlinked names)$/ }).getByRole('listitem', { name: /./ });
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.url}/admin/plugins/newsroom/unlinked-names`);
    await this.page.getByRole('heading', { level: 1, name: /^(Непривязанные имена|Unlinked names)$/ }).waitFor();
  }

  card(name: string): Locator {
    return this.cards.filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  link(name: string, person: RegExp): Locator {
    return this.card(name).getByRole('button', { name: person });
  }

  /** The names that are offered after a linking. */
  alike(): Locator {
    return this.page.getByRole('region', { name: /^(Возможно, тоже|Possibly also)/ });
  }

  said(text: RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Отменить|Undo)$/ }).click();
  }

  async chooseForMerge(label: RegExp, typed: string, person: RegExp): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    const search = dialog.getByRole('combobox', { name: label });
    await search.click();
    await search.pressSequentially(typed);
    await this.page.getByRole('option', { name: person }).click();
  }
}
