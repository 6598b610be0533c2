import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';

/** The space of the locks by document. */
const LOCKS = 0x6e657773;

/**
 * Until the transaction ends. On PostgreSQL each statement sees what is committed by then: between the reading of a row and that of its
 * record another node might publish, and the old row be taken for a change of the new record. SQLite has one writer.
 */
export const holdItem = async (strapi: Core.Strapi, newsItem: string): Promise<void> => {
  if (strapi.db.dialect.client !== 'postgres') return;
  const query = strapi.db.connection.raw('select pg_advisory_xact_lock(?, hashtext(?))', [LOCKS, newsItem]);
  await joinTransaction(strapi, query as unknown as QueryBuilder);
};
