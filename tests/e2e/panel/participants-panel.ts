import type { Locator, Page } from 'playwright-core';

/** The side panel that finds who is named in the article, in Russian or English. */
export class ParticipantsPanel {
  readonly counts: Locator;
  readonly addAll: Locator;
  readonly cards: Locator;

  constructor(private readonly page: Page) {
    this.counts = page.getByText(/^(Найдено|Found) \d/);
    this.addAll = page.getByRole('button', { name: /^(Добавить всех|Add all)/ });
    this.cards = page.getByRole('list', { name: /^(Участники|Participants)$/ }).getByRole('listitem');
  }

  card(name: string): Locator {
    return this.cards.filter({ hasText: name });
  }

  /** Waits until the panel says so many are found and added. */
  async sees(found: number, added: number): Promise<void> {
    await this.page.getByText(new RegExp(`^(Найдено ${found}, добавлено ${added}|Found ${found}, added ${added})$`)).waitFor();
  }

  act(card: string, name: RegExp): Locator {
    return this.card(card).getByRole('button', { name });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Отменить|Undo)$/ }).click();
  }
}
