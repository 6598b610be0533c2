/** Rules that hold for every type alike. */
import { linesOf, linesView } from '../content-model/lines-of';
import { knownLocales } from '../content-model/locales.store';
import { MODEL } from '../content-model/model';
import { getNames, read, readRows } from '../content-model/read';
import type { TypeName } from '../content-model/types';
import { checkLines } from './check-lines';
import { checkTranslations } from './check-translations';
import { refuseIfAny } from './refuse.service';
import type { SaveStep } from './types';
import { isWriting, writtenRows } from './written-items.store';

const soundLines: SaveStep = {
  name: 'sound-lines',
  async after(strapi, change) {
    const { type, documentId } = change;
    const view = linesView(type);
    if (view === null || !isWriting(change)) return;
    const rows = await (type === 'newsItem'
      ? writtenRows(strapi, change, view)
      : readRows(strapi, type, { documentIds: [documentId], view }));
    for (const row of rows) refuseIfAny(strapi, type, checkLines(linesOf(getNames(strapi), type, row)));
  },
};

const soundTranslations: SaveStep = {
  name: 'sound-translations',
  async after(strapi, change) {
    if (!hasTranslations(change.type) || !isWriting(change)) return;
    const records = await read(strapi, change.type, { documentIds: [change.documentId], view: { translations: {} } });
    if (records.every(({ translations }) => translations.length === 0)) return;
    const locales = await knownLocales(strapi);
    for (const { translations } of records) refuseIfAny(strapi, change.type, checkTranslations(translations, locales));
  },
};

const hasTranslations = (type: TypeName): type is Exclude<TypeName, 'newsItem'> => 'translations' in MODEL[type];

export const valueSteps: readonly SaveStep[] = [soundLines, soundTranslations];
