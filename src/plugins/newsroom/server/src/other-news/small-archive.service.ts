import type { Core } from '@strapi/strapi';

import { placesOfAll, rowsAt } from './articles.store';
import type { IndexedArticle } from './indexed-article';
import { STATES, type IndexedRow } from './indexed-row';
import { MemoryPostings } from './memory-postings';
import { articlesOfRows } from './service';

/** Articles that an archive may have to be a small one. */
const MOST = 500;

export interface SmallArchive {
  rows: readonly IndexedRow[];
  /** By their places. */
  articles: ReadonlyMap<number, IndexedArticle>;
  postings: MemoryPostings;
}

/**
 * The whole index, read once: all lists are made from it much sooner than each by asking the database. Null where it is too large.
 *
 * @param locale null for all
 */
export const readSmallArchive = async (strapi: Core.Strapi, locale: string | null): Promise<SmallArchive | null> => {
  const places = await placesOfAll(strapi, locale, MOST + 1);
  if (places.length > MOST) return null;
  const rows = (await rowsAt(strapi, places)).sort((a, b) => a.place - b.place);
  const named = await articlesOfRows(strapi, rows);
  const postings = new MemoryPostings();
  named.forEach(({ ahead }, index) => {
    postings.know(ahead.known);
    if (rows[index]!.state === STATES.listed) postings.hold(rows[index]!);
  });
  return { rows, articles: new Map(named.map(({ article }, index) => [rows[index]!.place, article])), postings };
};
