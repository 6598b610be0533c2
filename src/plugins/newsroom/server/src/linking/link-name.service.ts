import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { LinkNameRequest, NamedIn } from '../../../shared/contracts/linking';
import { writeComponents } from '../content-model/component-writes.store';
import { read } from '../content-model/read';
import type { NamedRow } from './named-rows';
import { PLACES, type Place } from './printed-names.store';
import { groupOf, rowsNamed } from './unlinked.service';
import { rememberUses, usesToGiveBack, type Use } from './uses';
import { documentsOfUses, followUses, readUses, type Documents } from './uses.store';

/** What it takes to take a linking back. */
export interface LinkedName {
  person: string;
  uses: Use[];
}

const keyOf = ({ type, documentId }: Pick<NamedIn, 'type' | 'documentId'>): string => `${type} ${documentId}`;

const chosenOf = (rows: readonly NamedRow[], documents: LinkNameRequest['documents']): NamedRow[] => {
  if (documents === undefined) return [...rows];
  const wanted = new Set(documents.map(keyOf));
  return rows.filter(({ document }) => wanted.has(keyOf(document)));
};

/** Makes rows lead to a person (its row's number) or to nobody; what they print stays. */
const point = async (strapi: Core.Strapi, place: Place, rows: readonly number[], person: number | null): Promise<void> => {
  await writeComponents(
    strapi,
    place,
    rows.map((id) => ({ path: [PLACES[place]], id, values: { person } })),
  );
};

const documentsIn = (rows: readonly NamedRow[]): Documents => {
  const those = (type: Place): string[] => [
    ...new Set(rows.filter(({ document }) => document.type === type).map(({ document }) => document.documentId)),
  ];
  return { newsItems: those('newsItem'), agreements: those('agreement') };
};

/**
 * Links a printed name to a person in all documents that print it, or in those that are named. Joins the running transaction.
 * @throws {errors.NotFoundError} when nothing prints the name without a person (any more)
 */
export const linkName = async (
  strapi: Core.Strapi,
  { key, person, documents }: LinkNameRequest,
): Promise<{ linked: Documents; undo: LinkedName; person: { documentId: string; lastName: string } }> => {
  const [record] = await read(strapi, 'person', { documentIds: [person] });
  if (record === undefined) throw new errors.NotFoundError('There is no such person any more: look it up again.');
  const group = await groupOf(strapi, key);
  const rows = group === null ? [] : chosenOf(await rowsNamed(strapi, group), documents);
  if (rows.length === 0) throw new errors.NotFoundError('Nothing prints this name without a person any more: reload the list.');
  for (const place of ['newsItem', 'agreement'] as const) {
    const those = rows.filter(({ document }) => document.type === place).map(({ row }) => row);
    await point(strapi, place, those, record.id);
  }
  const linked = documentsIn(rows);
  const written = new Set(rows.map(({ row, document }) => `${document.type} ${String(row)}`));
  const uses = (await readUses(strapi, linked)).filter(
    (use) => use.place !== 'photo' && written.has(`${use.place === 'signatory' ? 'agreement' : 'newsItem'} ${String(use.row)}`),
  );
  await followUses(strapi, linked);
  return { linked, undo: { person, uses: rememberUses(uses, person) }, person: record };
};

/** Makes the names lead to nobody again, in rows that were written anew since as well. What leads elsewhere by now stays. */
export const unlinkName = async (strapi: Core.Strapi, { person, uses }: LinkedName): Promise<void> => {
  const documents = documentsOfUses(uses);
  const rows = usesToGiveBack(await readUses(strapi, documents), uses, { from: person, to: null });
  for (const place of ['newsItem', 'agreement'] as const) {
    const those = rows.filter((row) => (row.place === 'signatory') === (place === 'agreement')).map(({ row }) => row);
    await point(strapi, place, those, null);
  }
  await followUses(strapi, documents);
};
