import type { Locator, Page } from 'playwright-core';

import type { SentPhoto } from '../../support/press-photos';

/**
 * An editor's hand whose actions are counted. One action is: a click, a drop (of however many files), a key pressed outside a text. Typing
 * into a text counts nothing, but the click that goes there does; so do a key that moves there and a scroll, if one were needed.
 */
export class CountedHand {
  actions = 0;

  constructor(private readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.actions += 1;
    await target.click();
  }

  async press(key: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.press(key);
  }

  /** What the keyboard types into the text that has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  async drop(target: Locator, files: readonly SentPhoto[]): Promise<void> {
    this.actions += 1;
    const sent = files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, content: buffer.toString('base64') }));
    const transfer = await this.page.evaluateHandle((all) => {
      const held = new DataTransfer();
      for (const { name, type, content } of all) {
        const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
        held.items.add(new File([bytes], name, { type }));
      }
      return held;
    }, sent);
    await target.dispatchEvent('dragover', { dataTransfer: transfer });
    await target.dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** A file or folder of the disk, as the file manager hands it over. */
  async dropFromDisk(target: Locator, file: string): Promise<void> {
    this.actions += 1;
    const box = await target.boundingBox();
    if (box === null) throw new Error('There is nothing to drop it onto');
    const place = { x: box.x + box.width / 2, y: box.y + 10, data: { items: [], files: [file], dragOperationsMask: 1 } };
    const session = await this.page.context().newCDPSession(this.page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...place });
    await session.detach();
  }
}
