/** What every page was when its alterations were last told. */
import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { readQuery } from '../content-model/reading.store';
import { SEEN_PAGE, SEEN_PAGE_TABLE } from './content-types';
import { ALTERED, type Look } from './is-altered';
import { keyOf, type PageKey } from './page-key';

/** Values in one statement: databases limit them. */
const LOT = 100;

type Row = PageKey & Omit<Look, 'shows'> & { shows: string | null };

export type SeenPage = PageKey & Look;

const toLook = ({ slug, digest, shows, bar }: Omit<Row, keyof PageKey>): Look => ({ slug, digest, shows: shows?.split(' ') ?? [], bar });

const lotsOf = <Value>(values: readonly Value[]): Value[][] =>
  Array.from({ length: Math.ceil(values.length / LOT) }, (_, index) => values.slice(index * LOT, (index + 1) * LOT));

/** By `keyOf`; pages that nobody has looked at yet are missing. */
export const seenPages = async (strapi: Core.Strapi, keys: readonly PageKey[]): Promise<Map<string, Look>> => {
  const seen = new Map<string, Look>();
  for (const targets of lotsOf([...new Set(keys.map(({ target }) => target))])) {
    const query = strapi.db
      .connection(SEEN_PAGE_TABLE)
      .whereIn('target', targets)
      .select('subject', 'target', 'item_locale as itemLocale', 'slug', 'digest', 'shows', 'bar');
    for (const row of await readQuery<Row>(strapi, query)) seen.set(keyOf(row), toLook(row));
  }
  return seen;
};

/** Pages that were told of without looking at them, or while another change waited: what they are now is not on record. */
export const unsurePages = async (strapi: Core.Strapi, limit: number): Promise<SeenPage[]> => {
  const rows: Row[] = await strapi.db
    .query(SEEN_PAGE)
    .findMany({ where: { $or: [{ digest: { $null: true } }, { digest: ALTERED }] }, orderBy: { id: 'asc' }, limit });
  return rows.map(({ subject, target, itemLocale, ...look }) => ({ subject, target, itemLocale, ...toLook(look) }));
};

/** The pages on whose lists of other news one of these news items stood when they were last looked at. */
export const pagesShowing = async (strapi: Core.Strapi, newsItems: readonly string[]): Promise<PageKey[]> => {
  const pages: PageKey[] = [];
  for (const lot of lotsOf([...new Set(newsItems)])) {
    const shows = lot.map((newsItem) => ({ shows: { $contains: newsItem } }));
    const rows: PageKey[] = await strapi.db
      .query(SEEN_PAGE)
      .findMany({ where: { $or: shows }, select: ['subject', 'target', 'itemLocale'] });
    pages.push(...rows.map(({ subject, target, itemLocale }) => ({ subject, target, itemLocale })));
  }
  return pages;
};

export const saveSeenPages = async (strapi: Core.Strapi, pages: readonly SeenPage[]): Promise<void> => {
  for (const lot of lotsOf(pages)) {
    const rows = lot.map(({ subject, target, itemLocale, slug, digest, shows, bar }) => ({
      ...{ subject, target, item_locale: itemLocale, slug, digest, bar },
      shows: shows.length === 0 ? null : shows.join(' '),
    }));
    const insert = strapi.db.connection(SEEN_PAGE_TABLE).insert(rows).onConflict(['subject', 'target', 'item_locale']).merge();
    await joinTransaction(strapi, insert as unknown as QueryBuilder);
  }
};
