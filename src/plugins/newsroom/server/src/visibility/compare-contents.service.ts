import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { defaultLocale } from '../content-model/locales.store';
import { read } from '../content-model/read';
import { readQuery } from '../content-model/reading.store';
import { CONTENT_VIEW, digestOf } from './digest-of';
import { LINK } from './content-types';
import { linksOf, markFirst, type Link } from './links-of';
import type { Publication } from './publication';
import { refreshItem } from './refresh.service';
import { publicationsOf, type ListedLink } from './store';

/** News items that are read at a time. */
const LOT = 20;

const keyOf = (newsItem: string, itemLocale: string, { kind, target }: Pick<Link, 'kind' | 'target'>): string =>
  `${newsItem} ${itemLocale} ${kind} ${target}`;

/** Those of these items whose published rows say or lead to something else than is on record. */
const alteredAmong = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<string[]> => {
  const fallback = await defaultLocale(strapi);
  const rows = await read(strapi, 'newsItem', { documentIds, status: 'published', view: CONTENT_VIEW });
  const publications = await publicationsOf(strapi, documentIds);
  const links: Array<ListedLink & Pick<Publication, 'newsItem' | 'itemLocale'>> = await strapi.db
    .query(LINK)
    .findMany({ where: { newsItem: { $in: documentIds } } });
  const stored = new Map(links.map((link) => [keyOf(link.newsItem, link.itemLocale, link), link]));
  const altered = rows.filter((row) => {
    const itemLocale = row.locale ?? fallback;
    const known = publications.find((one) => one.newsItem === row.documentId && one.itemLocale === itemLocale);
    const wanted = markFirst(linksOf(row));
    const count = links.filter((link) => link.newsItem === row.documentId && link.itemLocale === itemLocale).length;
    if (known?.digest !== digestOf(row) || wanted.length !== count) return true;
    return wanted.some((link) => {
      const found = stored.get(keyOf(row.documentId, itemLocale, link));
      return found?.isFirst !== link.isFirst || found.date !== known.date || found.publicFrom !== known.publicFrom;
    });
  });
  return [...new Set(altered.map(({ documentId }) => documentId))];
};

/**
 * Compares what some published news items say with what is on record, and puts right what differs: rows that were edited where they
 * stand, by SQL. Everything is gone over in turn, a stretch at a time.
 * @param after the number of the publication that the last stretch ended with; 0 to begin
 * @returns where the next stretch begins, 0 at the end
 */
export const compareContents = async (strapi: Core.Strapi, after: number, most: number): Promise<number> => {
  let last = after;
  for (let done = 0; done < most; done += LOT) {
    const query = strapi.db.connection('newsroom_publications').where('id', '>', last).whereNotNull('row_id').orderBy('id').limit(LOT);
    const rows = await readQuery<{ id: number | string; newsItem: string }>(strapi, query.select('id', 'news_item as newsItem'));
    const newsItems = [...new Set(rows.map(({ newsItem }) => newsItem))];
    for (const newsItem of newsItems.length === 0 ? [] : await alteredAmong(strapi, newsItems)) {
      await strapi.db.transaction(() => refreshItem(strapi, newsItem, new Date()));
      await nextTurn();
    }
    if (rows.length < LOT) return 0;
    last = Number(rows.at(-1)?.id ?? 0);
    // SQLite answers at once: readers have their turn in between.
    await nextTurn();
  }
  return last;
};
