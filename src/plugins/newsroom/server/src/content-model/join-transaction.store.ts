import type { Core } from '@strapi/strapi';

export type Knex = Core.Strapi['db']['connection'];
export type QueryBuilder = ReturnType<Knex>;

/** Runs a statement inside the transaction that is under way, if one is: SQLite has one connection and would wait for it. */
export const joinTransaction = async <Result>(strapi: Core.Strapi, query: QueryBuilder): Promise<Result> => {
  if (!strapi.db.inTransaction()) return (await query) as Result;
  return await strapi.db.transaction(async ({ trx }) => query.transacting(trx));
};
