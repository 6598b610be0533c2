import type { Core } from '@strapi/strapi';

import { placesOfAll, rowsAt } from './articles.store';
import { STATES, type IndexedRow } from './indexed-row';
import { MemoryPostings } from './memory-postings';

/** Rows read at a stretch. */
const LOT = 100;

export interface SmallArchive {
  rows: readonly IndexedRow[];
  /** They know no feature by its name yet: most lists are left alone, and nobody asks for the words of their articles. */
  postings: MemoryPostings;
}

/**
 * The whole index, read once: many lists are made from it much sooner than each by asking the database. Null where it is too large.
 *
 * @param locale null for all
 * @param pace.small how many articles it may have
 */
export const readSmallArchive = async (
  strapi: Core.Strapi,
  locale: string | null,
  { small, giveWay }: { small: number; giveWay: () => Promise<void> },
): Promise<SmallArchive | null> => {
  const places = await placesOfAll(strapi, locale, small + 1);
  if (places.length > small) return null;
  const rows: IndexedRow[] = [];
  const postings = new MemoryPostings();
  for (let from = 0; from < places.length; from += LOT) {
    for (const row of await rowsAt(strapi, places.slice(from, from + LOT))) {
      rows.push(row);
      if (row.state === STATES.listed) postings.hold(row);
    }
    await giveWay();
  }
  return { rows: rows.sort((a, b) => a.place - b.place), postings };
};
