import type { Core } from '@strapi/strapi';

/** A number of our own among PostgreSQL's advisory locks. */
const LOCK = 0x6e657773;

/**
 * One process at a time does `work`, and others wait for their turn; SQLite has one process. The lock is that of a transaction on a
 * connection of its own: it ends with the work, or with the process.
 */
export const inTurn = async <Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> => {
  if (strapi.db.dialect.client !== 'postgres') return work();
  return strapi.db.connection.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    return work();
  });
};
