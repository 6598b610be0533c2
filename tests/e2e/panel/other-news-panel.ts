import type { Locator, Page } from 'playwright-core';

/** The side panel with the list of other news, in Russian or English. */
export class OtherNewsPanel {
  readonly pinned: Locator;
  readonly found: Locator;

  constructor(private readonly page: Page) {
    // Rows only: the reasons in a row are a list as well.
    const rowsOf = (name: RegExp): Locator => page.getByRole('list', { name }).locator(':scope > li');
    this.pinned = rowsOf(/^(Закреплённые|Pinned)$/);
    this.found = rowsOf(/^(Найдено автоматически|Found by the newsroom)$/);
  }

  /** Waits for an entry that the newsroom found, with this among its reasons. */
  async finds(title: string, reason: RegExp): Promise<void> {
    await this.found.filter({ hasText: title }).filter({ hasText: reason }).waitFor();
  }

  /** The titles of the pinned entries, in order. */
  async pins(): Promise<string[]> {
    return this.pinned.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  async sawPins(count: number): Promise<void> {
    if (count === 0) await this.pinned.first().waitFor({ state: 'detached' });
    else await this.pinned.nth(count - 1).waitFor();
  }

  async pin(title: string): Promise<void> {
    await this.button(/^(Закрепить|Pin): /, title).click();
  }

  async exclude(title: string): Promise<void> {
    await this.button(/^(Убрать из списка|Take off the list): /, title).click();
  }

  /** Takes back what the panel says was done last. */
  async undo(said: RegExp): Promise<void> {
    await this.page
      .getByRole('status')
      .filter({ hasText: said })
      .getByRole('button', { name: /^(Отменить|Undo)$/ })
      .click();
  }

  async reset(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Сбросить|Reset)$/ }).click();
  }

  async showExcluded(): Promise<void> {
    await this.page.getByRole('button', { name: /исключен|kept off this list/ }).click();
  }

  excludedRow(title: string): Locator {
    return this.page
      .getByRole('list', { name: /^(Исключённые из этого списка|Kept off this list)$/ })
      .getByRole('listitem')
      .filter({ hasText: title });
  }

  /** Moves a pinned entry by one place, to the given one, with the keyboard alone. */
  async moveByKeyboard(title: string, key: 'ArrowUp' | 'ArrowDown', place: number): Promise<void> {
    const { page } = this;
    const said = (text: RegExp): Promise<void> => page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });
    await this.button(/^(Переставить|Move): /, title).focus();
    await page.keyboard.press('Space');
    await said(/^(Место|Place) \d/);
    await page.keyboard.press(key);
    await said(new RegExp(`^(Место|Place) ${place}`));
    await page.keyboard.press('Space');
    await said(new RegExp(`^(Поставлена на место|Put in place) ${place}`));
  }

  async addByHand(typed: string, title: RegExp): Promise<void> {
    const search = this.page.getByRole('combobox', { name: /^(Добавить вручную|Add by hand)$/ });
    await search.click();
    await search.pressSequentially(typed);
    await this.page.getByRole('option', { name: title }).click();
  }

  /** Opens the lists side by side, and gives the titles under each heading. */
  async compare(): Promise<Locator> {
    await this.page.getByRole('button', { name: /^(Сравнить с сайтом|Compare with the site)$/ }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('region', { name: /^(Сейчас на сайте|On the site now)$/ }).waitFor();
    return dialog;
  }

  private button(name: RegExp, title: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`${name.source}${title}$`) });
  }
}
