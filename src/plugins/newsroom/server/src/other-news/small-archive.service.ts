import type { Core } from '@strapi/strapi';

import { placesOfAll, rowsAt } from './articles.store';
import { STATES, type IndexedRow } from './indexed-row';
import { MemoryPostings } from './memory-postings';

/** Articles that an archive may have to be a small one. */
const MOST = 500;

export interface SmallArchive {
  rows: readonly IndexedRow[];
  /** They know no feature by its name yet: most lists are left alone, and nobody asks for the words of their articles. */
  postings: MemoryPostings;
}

/**
 * The whole index, read once: many lists are made from it much sooner than each by asking the database. Null where it is too large.
 *
 * @param locale null for all
 */
export const readSmallArchive = async (strapi: Core.Strapi, locale: string | null): Promise<SmallArchive | null> => {
  const places = await placesOfAll(strapi, locale, MOST + 1);
  if (places.length > MOST) return null;
  const rows = (await rowsAt(strapi, places)).sort((a, b) => a.place - b.place);
  const postings = new MemoryPostings();
  for (const row of rows) if (row.state === STATES.listed) postings.hold(row);
  return { rows, postings };
};
