/**
 * What was changed, written in the transaction of the change, so that every node learns of it: a node keeps a bookmark and reads on
 * from there. When nothing has changed, that is one small query.
 */
import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { readStatement } from '../content-model/reading.store';
import {
  advanceBookmark,
  isOutdated,
  RETENTION,
  type Bookmark,
  type ChangeSubject,
  type LoggedChange,
  type LogRow,
} from './advance-bookmark';
import { CHANGE_TABLE } from './content-types';

export type { Bookmark, ChangeSubject, LoggedChange };

const isPostgres = (strapi: Core.Strapi): boolean => strapi.db.dialect.client === 'postgres';

/** Rows at or above a horizon, and the horizon of the same instant: the oldest transaction that was still open. */
const LOOK_POSTGRES = `
  select pg_snapshot_xmin(pg_current_snapshot())::text as horizon, change.id, change.subject, change.target, change.stamp::text as stamp
  from (select 1) as instant
  left join ${CHANGE_TABLE} as change on change.stamp >= coalesce(?::bigint, pg_snapshot_xmin(pg_current_snapshot())::text::bigint)`;

/** One connection writes at a time, so rows are committed in the order of their ids. */
const LOOK_SQLITE = `
  select instant.horizon, change.id, change.subject, change.target, change.id as stamp
  from (select coalesce(max(id), 0) + 1 as horizon from ${CHANGE_TABLE}) as instant
  left join ${CHANGE_TABLE} as change on change.id >= coalesce(?, instant.horizon)`;

interface Look {
  horizon: string | number;
  id: number | null;
  subject: ChangeSubject | null;
  target: string | null;
  stamp: string | number | null;
}

const look = async (strapi: Core.Strapi, from: bigint | null): Promise<{ rows: LogRow[]; horizon: bigint }> => {
  const statement = isPostgres(strapi) ? LOOK_POSTGRES : LOOK_SQLITE;
  const found = await readStatement<Look>(strapi, statement, [from === null ? null : from.toString()]);
  const rows = found.flatMap(({ id, subject, target, stamp }) =>
    id === null || subject === null || target === null || stamp === null ? [] : [{ id, subject, target, stamp: BigInt(stamp) }],
  );
  return { rows, horizon: BigInt(found[0]?.horizon ?? 0) };
};

/** The place where the log stands now. Open it before reading what it is to keep up with. */
export const openLog = async (strapi: Core.Strapi): Promise<Bookmark> => {
  const { rows, horizon } = await look(strapi, null);
  return advanceBookmark({ horizon, seen: new Set(), readAt: 0 }, rows, horizon, Date.now()).bookmark;
};

/** Every change committed since the bookmark, each once; null when that is so long ago that the log has forgotten: start anew. */
export const readLog = async (strapi: Core.Strapi, bookmark: Bookmark): Promise<{ changes: LoggedChange[]; bookmark: Bookmark } | null> => {
  const now = Date.now();
  if (isOutdated(bookmark, now)) return null;
  const { rows, horizon } = await look(strapi, bookmark.horizon);
  // An import has put another log in the place of this one.
  if (horizon < bookmark.horizon) return null;
  return advanceBookmark(bookmark, rows, horizon, now);
};

/** Adds changes to the log, in the transaction that is under way. */
export const logChanges = async (strapi: Core.Strapi, changes: readonly LoggedChange[]): Promise<void> => {
  if (changes.length === 0) return;
  const knex = strapi.db.connection;
  const stamp = isPostgres(strapi) ? knex.raw('pg_current_xact_id()::text::bigint') : null;
  const written_at = new Date().toISOString();
  const rows = changes.map(({ subject, target }) => ({ subject, target, stamp, written_at }));
  await joinTransaction(strapi, knex(CHANGE_TABLE).insert(rows) as unknown as QueryBuilder);
};

/** What leads to these records has changed. */
export const leadingTo = (records: Iterable<string>): LoggedChange[] => [...records].map((target) => ({ subject: 'leading', target }));

export const logChange = (strapi: Core.Strapi, subject: ChangeSubject, target: string): Promise<void> =>
  logChanges(strapi, [{ subject, target }]);

export const forgetOldChanges = async (strapi: Core.Strapi): Promise<void> => {
  const before = new Date(Date.now() - RETENTION).toISOString();
  await strapi.db.connection(CHANGE_TABLE).where('written_at', '<', before).delete();
};
