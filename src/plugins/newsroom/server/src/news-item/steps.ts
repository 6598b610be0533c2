import { fillField } from '../content-model/fill-field.store';
import type { SaveStep } from '../saving/types';
import { writtenItems } from '../saving/written-items.store';
import { checkEvent } from './check-event';
import { publicationDate } from './publication-date';

const datedPublication: SaveStep = {
  name: 'dated-publication',
  async complete(strapi, change) {
    if (!change.publishes) return;
    const undated = (await writtenItems(strapi, change, {})).find(({ publishedAt, date }) => publishedAt !== null && date === null);
    if (undated === undefined) return;
    await fillField(strapi, 'newsItem', change.documentId, 'date', publicationDate(undated.embargoUntil, new Date()));
  },
};

const soundEvent: SaveStep = {
  name: 'sound-event',
  itemRule: { view: {}, check: (_, item) => checkEvent(item) },
};

export const saveSteps: readonly SaveStep[] = [datedPublication, soundEvent];
