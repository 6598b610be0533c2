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
  await run(strapi, `delete from ${TABLES.changes} where at < ?`, [before.toISOString()]);
};
