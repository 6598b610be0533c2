import type { Locator, Page } from 'playwright-core';

/** The side panel of photos and its table, in Russian or English. */
export class PhotosPanel {
  /** Takes files; the table has one of its own. */
  readonly dropZone: Locator;
  readonly table: Locator;
  readonly rows: Locator;
  readonly addEverybodyFound: Locator;
  readonly describeByCaption: Locator;
  readonly done: Locator;

  constructor(private readonly page: Page) {
    const zone = { name: /^(Перетащите сюда|Drop photos)/ };
    this.dropZone = page.getByRole('group', zone).first();
    this.table = page.getByRole('dialog', { name: /^(Фотографии|Photos): \d/ });
    this.rows = this.table.getByRole('list', { name: /^(Фотографии|Photos)$/ }).locator(':scope > li');
    this.addEverybodyFound = this.table.getByRole('button', { name: /^(Отметить всех найденных|Add all people found)/ });
    this.describeByCaption = this.table.getByRole('button', {
      name: /^(Описание для незрячих из подписи|Alternative text from the caption)/,
    });
    this.done = this.table.getByRole('button', { name: /^(Готово|Done)$/ });
  }

  /** Waits until the table has so many rows. */
  async hasRows(count: number): Promise<void> {
    await this.page.getByRole('dialog', { name: new RegExp(`^(Фотографии|Photos): ${count}$`) }).waitFor();
  }

  /** Waits until so many people are proposed that are beyond doubt. */
  async foundPeople(count: number): Promise<void> {
    await this.addEverybodyFound.filter({ hasText: `(${count})` }).waitFor();
  }

  cell(number: number, field: 'caption' | 'alternativeText' | 'credit'): Locator {
    const names = {
      caption: 'Подпись|Caption',
      alternativeText: 'Описание для незрячих|Alternative text',
      credit: 'Источник снимка|Credit',
    };
    return this.table.getByRole('textbox', { name: new RegExp(`^(Фото|Photo) ${number}: (${names[field]})$`) });
  }

  async captions(): Promise<string[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.querySelector('textarea')?.value ?? ''));
  }

  /** The file on its way, or the message about it. */
  upload(name: string): Locator {
    return this.page.getByRole('list', { name: /^(Загрузка|Uploads)$/ }).getByRole('listitem', { name });
  }

  /** Moves a row by one place with the keyboard alone, and puts it there or back. */
  async moveByKeyboard(number: number, key: 'ArrowUp' | 'ArrowDown', place: number, end: 'Space' | 'Escape' = 'Space'): Promise<void> {
    const { page } = this;
    await this.table.getByRole('button', { name: new RegExp(`^(Фото|Photo) ${number}: (переместить|move)$`) }).focus();
    await page.keyboard.press('Space');
    await this.said(/^(Место|Place) \d/);
    await page.keyboard.press(key);
    await this.said(new RegExp(`^(Место|Place) ${place}`));
    await page.keyboard.press(end);
    await this.said(
      end === 'Escape' ? /^(Осталось на месте|Left in its place)/ : new RegExp(`^(Поставлено на место|Put in place) ${place}`),
    );
  }

  async remove(number: number): Promise<void> {
    await this.table.getByRole('button', { name: new RegExp(`^(Фото|Photo) ${number}: (убрать|take off)$`) }).click();
  }

  async undo(): Promise<void> {
    await this.table.getByRole('button', { name: /^(Отменить|Undo)$/ }).click();
  }

  /** The way from the list of what is missing to a row's field. */
  jump(number: number, to: 'alternativeText' | 'credit'): Locator {
    const names = {
      alternativeText: '(описать для незрячих|write an alternative text)',
      credit: '(указать источник|write a credit)',
    };
    return this.page.getByRole('button', { name: new RegExp(`^(Фото|Photo) ${number}: ${names[to]}$`) }).first();
  }

  /** Waits until the keyboard is in a field of a row, and the row in sight. */
  async focuses(number: number, field: 'alternativeText' | 'credit'): Promise<void> {
    const cell = this.cell(number, field);
    await cell.and(this.page.locator(':focus')).waitFor();
  }

  decorative(number: number): Locator {
    return this.table.getByRole('checkbox', { name: new RegExp(`^(Фото|Photo) ${number}: (Декоративная|Decorative)`) });
  }

  async hasAllThatItNeeds(): Promise<void> {
    await this.table.getByText(/^(У всех фотографий есть|Every photo has)/).waitFor();
  }

  async retry(name: string): Promise<void> {
    await this.upload(name)
      .getByRole('button', { name: /^(Попробовать ещё раз|Try again)$/ })
      .click();
  }

  /** Takes a row by its handle with the mouse and lets it go over another. */
  async dragByMouse(from: number, to: number): Promise<void> {
    const handle = (number: number): Locator =>
      this.table.getByRole('button', { name: new RegExp(`^(Фото|Photo) ${number}: (переместить|move)$`) });
    const [start, end] = [await handle(from).boundingBox(), await handle(to).boundingBox()];
    if (start === null || end === null) throw new Error('No such rows in sight');
    const { mouse } = this.page;
    await mouse.move(start.x + 10, start.y + 10);
    await mouse.down();
    await mouse.move(start.x + 10, start.y + 20);
    await mouse.move(end.x + 10, end.y + 20, { steps: 5 });
    await mouse.up();
    await this.said(new RegExp(`^(Поставлено на место|Put in place) ${to}`));
  }

  /** Picks files of the media library, on whose first page they are. */
  async takeFromLibrary(names: readonly string[]): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(Из медиатеки|From the media library)$/i })
      .first()
      .click();
    const dialog = this.page.getByRole('dialog');
    for (const name of names) {
      const card = dialog.getByText(name, { exact: true }).locator('xpath=ancestor::*[descendant::*[@role="checkbox"]][1]');
      await card.getByRole('checkbox').click();
    }
    await dialog.getByRole('button', { name: /^(Готово|Finish)$/ }).click();
  }

  /** The way from the panel to the table, with the number of photos. */
  opener(count: number): Locator {
    return this.page.getByRole('button', { name: new RegExp(`\\(${count}\\)$`) }).filter({ hasText: /в таблице|table/i });
  }

  private said(text: RegExp): Promise<void> {
    return this.page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });
  }
}
