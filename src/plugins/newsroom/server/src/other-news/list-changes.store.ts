/** What the index held of an article before each change: which lists a change altered is worked out afterwards, off its path. */
import type { Core } from '@strapi/strapi';

import { fromStored, toStored, type IndexedRow, type StoredRow } from './indexed-row';
import { run, type Statement } from './statement.store';
import { TABLES } from './tables.store';

type Kept = Omit<StoredRow, 'features'> & { features: string };

const write = (row: IndexedRow): string => {
  const stored = toStored(row);
  return JSON.stringify({ ...stored, features: Buffer.from(stored.features).toString('base64') } satisfies Kept);
};

const parse = (text: string): IndexedRow => {
  const kept = JSON.parse(text) as Kept;
  return fromStored({ ...kept, features: Buffer.from(kept.features, 'base64') });
};

export const beforeNoted = (
  { newsItem, locale }: { newsItem: string; locale: string },
  before: IndexedRow | null,
  now: Date,
): Statement => ({
  sql: `insert into ${TABLES.changes} (news_item, item_locale, at, before) values (?, ?, ?, ?)`,
  bindings: [newsItem, locale, now.toISOString(), before === null ? null : write(before)],
});

export interface NotedChange {
  id: number;
  newsItem: string;
  locale: string;
  before: IndexedRow | null;
  /** What the index holds of the article now. */
  now: IndexedRow | null;
}

export interface NotedChanges {
  /** Null where there are more than were asked for, or some were forgotten: nothing is known then. */
  changes: NotedChange[] | null;
  /** The last change of all. */
  top: number;
  /** Whether there are articles whose time has come and that are not listed yet. */
  isDue: boolean;
}

type Noted = Partial<StoredRow> & {
  first: number | string | null;
  top: number | string | null;
  isDue: boolean | number;
  id: number | string | null;
  newsItem: string;
  locale: string;
  before: string | null;
};

const NOW = ['place', 'news_item', 'item_locale', 'date', 'public_from', 'state', 'features', 'hand']
  .map((name) => `now.${name}`)
  .join(', ');

/**
 * The changes after one, in the order of their commits, as writers of the index take turns; with what became of the articles, of the same
 * instant: a change that comes in between would be taken for part of this one and of the next.
 */
export const changesAfter = async (strapi: Core.Strapi, after: number, now: number, most: number): Promise<NotedChanges> => {
  const due = `select 1 from ${TABLES.articles} where state = 2 and public_from <= ?`;
  const changes = `select id, news_item, item_locale, before from ${TABLES.changes} where id > ? order by id limit ?`;
  const sql = `select (select min(id) from ${TABLES.changes}) as first, (select max(id) from ${TABLES.changes}) as top, exists (${due}) as "isDue",
      changed.id, changed.news_item as "newsItem", changed.item_locale as locale, changed.before, ${NOW}
    from (select 1 as one) as instant left join (${changes}) as changed on true
    left join ${TABLES.articles} as now on now.news_item = changed.news_item and now.item_locale = changed.item_locale
    order by changed.id`;
  const rows = await run<Noted>(strapi, sql, [now, after, most + 1]);
  const found = rows.flatMap((row): NotedChange[] => {
    const { id, newsItem, locale, before } = row;
    if (id === null) return [];
    const held = row.features instanceof Uint8Array ? fromStored(row as StoredRow) : null;
    return [{ id: Number(id), newsItem, locale, before: before === null ? null : parse(before), now: held }];
  });
  const { first, top, isDue } = rows[0]!;
  const isForgotten = first !== null && Number(first) > after + 1;
  return { changes: isForgotten || found.length > most ? null : found, top: Number(top ?? 0), isDue: Boolean(isDue) };
};

/** What the index held before the change of that instant; undefined where that is not known. */
export const readBefore = async (
  strapi: Core.Strapi,
  { newsItem, locale }: { newsItem: string; locale: string },
  at: string,
): Promise<IndexedRow | null | undefined> => {
  const sql = `select before from ${TABLES.changes} where news_item = ? and item_locale = ? and at = ? order by id limit 1`;
  const [row] = await run<{ before: string | null }>(strapi, sql, [newsItem, locale, at]);
  return row === undefined ? undefined : row.before === null ? null : parse(row.before);
};

export const forgetChanges = async (strapi: Core.Strapi, before: Date): Promise<void> => {
  // The last one stays: SQLite would give its number again.
  const last = `select max(id) from ${TABLES.changes}`;
  await run(strapi, `delete from ${TABLES.changes} where at < ? and id < (${last})`, [before.toISOString()]);
};
