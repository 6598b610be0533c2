/**
 * The deliveries of one document to one endpoint stand in line: the first of them is due at some instant, those behind it are not due.
 * Who writes to a line holds its endpoint, so that two who look at it at once do not both leave the next one to the other.
 */
import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { DELIVERY_TABLE, ENDPOINT, ENDPOINT_TABLE } from './content-types';
import type { EndpointRow } from './records';

export const WAITING = ['pending', 'failing'];

/** Until the transaction ends. In the order of their ids, so that nobody waits for each other. */
export const holdEndpoints = async (strapi: Core.Strapi, ids: readonly number[]): Promise<void> => {
  if (strapi.db.dialect.client !== 'postgres' || ids.length === 0) return;
  const query = strapi.db
    .connection(ENDPOINT_TABLE)
    .whereIn('id', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .select('id');
  await joinTransaction(strapi, query as QueryBuilder);
};

export const holdEndpoint = async (strapi: Core.Strapi, id: number): Promise<EndpointRow | null> => {
  await holdEndpoints(strapi, [id]);
  return strapi.db.query(ENDPOINT).findOne({ where: { id } });
};

const waiting = (strapi: Core.Strapi, endpointId: number, target: string) =>
  strapi.db.connection(DELIVERY_TABLE).where({ endpoint_id: endpointId, target }).whereIn('state', WAITING);

/** Lets the first of a line be due, if none of it is. It is due since it was made, so what waited longest goes first. */
export const advanceLine = async (strapi: Core.Strapi, endpointId: number, target: string): Promise<void> => {
  const first = waiting(strapi, endpointId, target).orderBy('place').limit(1).select('id', 'due_at', 'made_at');
  const busy = waiting(strapi, endpointId, target).whereNotNull('due_at').limit(1).select('id');
  if ((await joinTransaction<unknown[]>(strapi, busy as QueryBuilder)).length > 0) return;
  const [next] = await joinTransaction<Array<{ id: number; made_at: string }>>(strapi, first as QueryBuilder);
  if (next === undefined) return;
  const move = strapi.db.connection(DELIVERY_TABLE).where({ id: next.id }).update({ due_at: next.made_at });
  await joinTransaction(strapi, move as unknown as QueryBuilder);
};

/** The endpoints at which something of this document waits already. */
export const endpointsWithLine = async (strapi: Core.Strapi, target: string, endpointIds: readonly number[]): Promise<Set<number>> => {
  const query = strapi.db
    .connection(DELIVERY_TABLE)
    .whereIn('endpoint_id', [...endpointIds])
    .where({ target })
    .whereIn('state', WAITING)
    .distinct('endpoint_id');
  const rows = await joinTransaction<Array<{ endpoint_id: number }>>(strapi, query as QueryBuilder);
  return new Set(rows.map(({ endpoint_id: id }) => id));
};
