import type { Core } from '@strapi/strapi';

import type { Weights } from './pack';
import { unpackFeatures } from './pack-features';
import type { Candidate } from './postings';
import { fromStored, toStored, type IndexedRow, type StoredRow } from './indexed-row';
import { listed, run, type Statement } from './statement.store';
import { TABLES } from './tables.store';

const NOTHING: Weights = { tokens: [], weights: [] };

const COLUMNS = 'place, news_item, item_locale, date, public_from, state, features, hand';

export const rowOf = async (strapi: Core.Strapi, newsItem: string, locale: string): Promise<IndexedRow | null> => {
  const sql = `select ${COLUMNS} from ${TABLES.articles} where news_item = ? and item_locale = ?`;
  const [row] = await run<StoredRow>(strapi, sql, [newsItem, locale]);
  return row === undefined ? null : fromStored(row);
};

export interface RowAndDue {
  row: IndexedRow | null;
  /** Whether there are articles whose time has come and that are not listed yet. */
  isDue: boolean;
  /** The last change of the index, see list-changes.store.ts. */
  change: number;
}

/** What a list begins with, read at once. */
export const rowAndDue = async (strapi: Core.Strapi, newsItem: string, locale: string, now: number): Promise<RowAndDue> => {
  const due = `select 1 from ${TABLES.articles} where state = 2 and public_from <= ?`;
  const change = `select max(id) from ${TABLES.changes}`;
  const own = `select ${COLUMNS} from ${TABLES.articles} where news_item = ? and item_locale = ?`;
  const sql = `select own.*, exists (${due}) as "isDue", (${change}) as change from (select 1 as one) as instant left join (${own}) as own on true`;
  const [found] = await run<Partial<StoredRow> & { isDue: boolean | number; change: number | string | null }>(strapi, sql, [
    now,
    newsItem,
    locale,
  ]);
  return {
    row: found?.features instanceof Uint8Array ? fromStored(found as StoredRow) : null,
    isDue: Boolean(found?.isDue),
    change: Number(found?.change ?? 0),
  };
};

export const rowsAt = async (strapi: Core.Strapi, places: readonly number[]): Promise<IndexedRow[]> => {
  if (places.length === 0) return [];
  const { sql, binding } = listed(strapi, places);
  const rows = await run<StoredRow>(strapi, `select ${COLUMNS} from ${TABLES.articles} where place in ${sql}`, [binding]);
  return rows.map(fromStored);
};

/** Those of the articles that are listed, as they are scored. */
export const candidatesAt = async (strapi: Core.Strapi, places: readonly number[]): Promise<Candidate[]> => {
  if (places.length === 0) return [];
  const { sql, binding } = listed(strapi, places);
  const rows = await run<Pick<StoredRow, 'place' | 'date' | 'features'> & { id: string }>(
    strapi,
    `select place, news_item as id, date, features from ${sql} as wanted cross join ${TABLES.articles} where place = wanted.value and state = 1`,
    [binding],
  );
  return rows.map(({ place, id, date, features }) => {
    const [marks = NOTHING, words = NOTHING] = unpackFeatures(features);
    return { place: Number(place), id, date: Number(date), marks, words };
  });
};

/** The places of those documents that are listed in a locale. */
export const placesOf = async (strapi: Core.Strapi, locale: string, newsItems: readonly string[]): Promise<Map<string, number>> => {
  if (newsItems.length === 0) return new Map();
  const { sql, binding } = listed(strapi, newsItems);
  const rows = await run<{ newsItem: string; place: number | string }>(
    strapi,
    `select news_item as "newsItem", place from ${TABLES.articles} where news_item in ${sql} and item_locale = ? and state = 1`,
    [binding, locale],
  );
  return new Map(rows.map(({ newsItem, place }) => [newsItem, Number(place)]));
};

/** Puts an article's row into the index, in place of the one that is there. */
export const rowPut = (row: IndexedRow): Statement => {
  const { place, news_item, item_locale, date, public_from, state, features, hand } = toStored(row);
  return {
    sql: `insert into ${TABLES.articles} (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (news_item, item_locale) do update set
     place = excluded.place, date = excluded.date, public_from = excluded.public_from, state = excluded.state,
     features = excluded.features, hand = excluded.hand`,
    bindings: [place, news_item, item_locale, date, public_from, state, Buffer.from(features), hand],
  };
};

export const rowDeleted = (place: number): Statement => ({ sql: `delete from ${TABLES.articles} where place = ?`, bindings: [place] });

/** Listed from now on: of several who try at once, one does it. @returns whether this one did */
export const markListed = async (strapi: Core.Strapi, place: number): Promise<boolean> => {
  const sql = `update ${TABLES.articles} set state = 1 where place = ? and state = 2 returning place`;
  return (await run(strapi, sql, [place])).length > 0;
};

export const dueRows = async (strapi: Core.Strapi, now: number, limit: number): Promise<IndexedRow[]> => {
  const sql = `select ${COLUMNS} from ${TABLES.articles} where state = 2 and public_from <= ? order by public_from limit ?`;
  return (await run<StoredRow>(strapi, sql, [now, limit])).map(fromStored);
};

/** The places of all articles of a locale, or of every one, up to a number. */
export const placesOfAll = async (strapi: Core.Strapi, locale: string | null, limit: number): Promise<number[]> => {
  const [where, bindings] = locale === null ? ['', []] : ['where item_locale = ?', [locale]];
  const rows = await run<{ place: number | string }>(strapi, `select place from ${TABLES.articles} ${where} limit ?`, [...bindings, limit]);
  return rows.map(({ place }) => Number(place));
};

/** The places of the articles whose editors pinned or excluded this one. */
export const placesNaming = async (strapi: Core.Strapi, newsItem: string): Promise<number[]> => {
  const sql = `select place from ${TABLES.articles} where hand is not null and hand like ?`;
  const rows = await run<{ place: number | string }>(strapi, sql, [`%"${newsItem}"%`]);
  return rows.map(({ place }) => Number(place));
};
