/** The rows of articles and agreements that print a name and lead to no person. */
import type { Core } from '@strapi/strapi';

import { componentAt } from '../content-model/component-writes.store';
import { isInApp } from '../content-model/app-path';
import { getNames } from '../content-model/read';
import type { PrintedName } from './group-names';

/** Where names are printed beside a person. */
export const PLACES = { newsItem: 'participants', agreement: 'signatories' } as const;

export type Place = keyof typeof PLACES;

export const placesInApp = (strapi: Core.Strapi): Place[] =>
  (['newsItem', 'agreement'] as const).filter((type) => {
    const names = getNames(strapi);
    return names.uid(type) !== null && isInApp(names, type, [PLACES[type], 'person']) && isInApp(names, type, [PLACES[type], 'name']);
  });

/** All of them, in every locale, of drafts and of published articles. */
export const unlinkedNames = async (strapi: Core.Strapi): Promise<PrintedName[]> => {
  const names = getNames(strapi);
  const found: PrintedName[] = [];
  for (const type of placesInApp(strapi)) {
    const { uid, shape } = componentAt(strapi, type, [PLACES[type]]);
    const [person, name] = [names.attribute(shape, 'person')!, names.attribute(shape, 'name')!];
    const rows: Array<Record<string, unknown> & { id: number }> = await strapi.db.query(uid).findMany({
      where: { [name]: { $notNull: true }, [person]: { id: { $null: true } } },
      select: ['id', name],
    });
    found.push(...rows.map((row) => ({ row: row.id, name: String(row[name]), in: type })));
  }
  return found;
};

/** Rows asked about in one statement: databases limit the number of its parameters. */
const LOT = 500;

/** The documents that hold component rows. */
export const documentsHolding = async (strapi: Core.Strapi, type: Place, rows: readonly number[]): Promise<string[]> => {
  const names = getNames(strapi);
  const [uid, attribute] = [names.uid(type), names.attribute(type, PLACES[type])];
  const documentIds = new Set<string>();
  for (let start = 0; uid !== null && attribute !== null && start < rows.length; start += LOT) {
    const where = { [attribute]: { id: { $in: rows.slice(start, start + LOT) } } };
    const documents: Array<{ documentId: string }> = await strapi.db.query(uid).findMany({ where, select: ['documentId'] });
    for (const { documentId } of documents) documentIds.add(documentId);
  }
  return [...documentIds];
};
