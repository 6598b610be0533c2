/** Every step between a change and the end of its delivery, as the statement that takes it: where it may fail, or be the last thing done. */
import type { Core } from '@strapi/strapi';

export interface FailPoint {
  name: string;
  statement: RegExp;
  /** The commit of the transaction in which the statement stands, rather than the statement. */
  isCommit?: true;
}

const insertInto = (table: string): RegExp => new RegExp(`^insert into \\S*newsroom_${table}\\b`);
const update = (table: string, column: string): RegExp =>
  new RegExp(`^update \\S*newsroom_${table}\\b.* set .*\\b${column}\\b.* = .* where `, 's');

const CHANGE = { place: insertInto('announced'), told: update('announced', 'digest'), event: insertInto('events') };
const TELLING = { place: update('events', 'place'), pages: insertInto('seen_pages') };
const MAKING = insertInto('deliveries');
const CLAIM = /update newsroom_deliveries set due_at = .*, token = /s;
const FINISH = { delivery: update('deliveries', 'token'), endpoint: update('endpoints', 'failures'), attempt: insertInto('attempts') };

export const FAIL_POINTS: readonly FailPoint[] = [
  { name: 'the document is held', statement: CHANGE.place },
  { name: 'what the public sees is noted', statement: CHANGE.told },
  { name: 'the event is written', statement: CHANGE.event },
  { name: 'the change is committed', statement: CHANGE.event, isCommit: true },
  { name: 'the event gets its place and its body', statement: TELLING.place },
  { name: 'its pages are noted', statement: TELLING.pages },
  { name: 'its deliveries are made', statement: MAKING },
  { name: 'the telling is committed', statement: MAKING, isCommit: true },
  { name: 'a delivery is claimed', statement: CLAIM },
  { name: 'the delivery is finished', statement: FINISH.delivery },
  { name: 'the endpoint is noted', statement: FINISH.endpoint },
  { name: 'the attempt is logged', statement: FINISH.attempt },
  { name: 'the finish is committed', statement: FINISH.attempt, isCommit: true },
];

type Query = (this: unknown, connection: object, query: { sql: string }) => Promise<unknown>;

interface Armed extends FailPoint {
  when: 'before' | 'after';
  fail: () => void;
  /** Where the statement was, until the commit there. */
  connection: object | null;
}

export interface FailPoints {
  /** The next time that the step is taken. `fail` throws, or ends the process. @returns whether it has happened yet */
  arm(point: FailPoint, when: 'before' | 'after', fail: () => void): () => boolean;
}

/** Stands between knex and its driver, so that no step of ours can be missed and none of them has to know of it. */
export const watchStatements = (strapi: Core.Strapi): FailPoints => {
  const dialect = (strapi.db.connection as unknown as { client: { constructor: { prototype: { _query: Query } } } }).client.constructor
    .prototype;
  const ask = dialect._query;
  let armed: Armed | null = null;

  const isReached = (connection: object, sql: string): boolean => {
    if (armed === null) return false;
    if (armed.isCommit !== true) return armed.statement.test(sql);
    if (armed.statement.test(sql)) armed.connection = connection;
    return armed.connection === connection && /^commit/i.test(sql);
  };

  dialect._query = async function (connection, query) {
    if (armed === null || !isReached(connection, query.sql)) return ask.call(this, connection, query);
    const { when, fail, isCommit } = armed;
    armed = null;
    // A commit that fails leaves nothing behind, and no transaction open.
    if (when === 'before' && isCommit === true) await ask.call(this, connection, { ...query, sql: 'ROLLBACK;' });
    if (when === 'after') await ask.call(this, connection, query);
    fail();
    throw new Error('A fail point has to fail.');
  };
  return {
    arm(point, when, fail) {
      const own: Armed = { ...point, when, fail, connection: null };
      armed = own;
      return () => armed !== own;
    },
  };
};
