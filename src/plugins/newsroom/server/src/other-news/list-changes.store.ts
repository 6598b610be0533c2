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
}

interface Noted {
  top: number | string | null;
  isDue: boolean | number;
  id: number | string | null;
  newsItem: string;
  locale: string;
  before: string | null;
}

/**
 * The changes after one, in the order of their commits, as writers of the index take turns.
 *
 * @returns besides, the last change of all, and whether there are articles whose time has come and that are not listed yet; no changes but
 * null where there are more than `most`
 */
export const changesAfter = async (
  strapi: Core.Strapi,
  after: number,
  now: number,
  most: number,
): Promise<{ changes: NotedChange[] | null; top: number; isDue: boolean }> => {
  const top = `select max(id) from ${TABLES.changes}`;
  const due = `select 1 from ${TABLES.articles} where state = 2 and public_from <= ?`;
  const changes = `select id, news_item, item_locale, before from ${TABLES.changes} where id > ? order by id limit ?`;
  const sql = `select (${top}) as top, exists (${due}) as "isDue", id, news_item as "newsItem", item_locale as locale, before
    from (select 1 as one) as instant left join (${changes}) as changed on true`;
  const rows = await run<Noted>(strapi, sql, [now, after, most + 1]);
  const found = rows.flatMap(({ id, newsItem, locale, before }): NotedChange[] =>
    id === null ? [] : [{ id: Number(id), newsItem, locale, before: before === null ? null : parse(before) }],
  );
  return { changes: found.length > most ? null : found, top: Number(rows[0]?.top ?? 0), isDue: Boolean(rows[0]?.isDue) };
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
