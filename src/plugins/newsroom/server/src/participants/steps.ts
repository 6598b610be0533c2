import { writeComponents } from '../content-model/component-writes.store';
import { defaultLocale } from '../content-model/locales.store';
import { read } from '../content-model/read';
import type { NewsItem } from '../content-model/types';
import type { SaveStep } from '../saving/types';
import { writtenItems } from '../saving/written-items.store';
import { checkParticipants } from './check-participants';
import { printNames } from './print-names';

const VIEW = {
  participants: { person: { translations: {} }, affiliations: { organisation: { translations: {} } } },
};

/** What was printed stays printed: the names are stored with the article, so that no later change of a record reaches it. */
const printedNames: SaveStep<NewsItem[]> = {
  name: 'printed-names',
  async before(strapi, { type, action, documentId }) {
    if (type !== 'newsItem' || action !== 'update' || documentId === null) return [];
    return read(strapi, 'newsItem', { documentIds: [documentId], status: 'draft', view: VIEW });
  },
  async complete(strapi, change, before) {
    const fallback = await defaultLocale(strapi);
    for (const item of await writtenItems(strapi, change, VIEW)) {
      const print = { locale: item.locale ?? fallback, defaultLocale: fallback };
      const old = before.find(({ id }) => id === item.id);
      await writeComponents(strapi, 'newsItem', printNames(item.participants, print, old?.participants));
    }
  },
};

const soundParticipants: SaveStep = {
  name: 'sound-participants',
  itemRule: { view: { participants: { person: {}, affiliations: {} } }, check: (_, { participants }) => checkParticipants(participants) },
};

export const saveSteps: readonly SaveStep[] = [printedNames, soundParticipants];
