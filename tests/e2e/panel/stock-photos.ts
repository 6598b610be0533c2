import type { Locator, Page } from 'playwright-core';

import type { CountedHand } from './counted-hand';

/** The photos of an article in the form that stock Strapi makes of the content type, in Russian or English; every action is counted. */
export class StockPhotos {
  constructor(
    private readonly page: Page,
    readonly hand: CountedHand,
  ) {}

  /** The new row is open, the others are closed. */
  async addRow(): Promise<void> {
    await this.hand.click(this.inField('button', /./));
  }

  /** Of the media library, on whose first page it is. */
  async chooseImage(name: string): Promise<void> {
    const { page, hand } = this;
    await hand.click(this.inField('button', /добавить ресурс|add an asset/));
    const dialog = page.getByRole('dialog');
    const card = dialog.getByText(name, { exact: true }).locator('xpath=ancestor::*[descendant::*[@role="checkbox"]][1]');
    await hand.click(card.getByRole('checkbox'));
    await hand.click(dialog.getByRole('button', { name: /^(Готово|Finish)$/ }));
    await dialog.waitFor({ state: 'detached' });
  }

  async write(field: 'caption' | 'credit' | 'alternativeText', text: string): Promise<void> {
    await this.hand.click(this.page.locator(`[name="photos.0.${field}"]`));
    await this.hand.type(text);
  }

  async choosePerson(typed: string): Promise<void> {
    await this.hand.click(this.page.locator('[name="photos.0.people"]'));
    await this.hand.type(typed);
    await this.hand.click(this.page.getByRole('option', { name: new RegExp(typed) }));
  }

  /** The first after the field's label. */
  private inField(tag: 'button', text: RegExp): Locator {
    const label = this.page.getByText(/^(Фотографии|Photos)\s\(\d+\)$/i);
    return label.locator(`xpath=following::${tag}`).filter({ hasText: text }).first();
  }
}
