import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { ATTEMPT_TABLE, DELIVERY_TABLE, ENDPOINT } from './content-types';
import { NO_DELIVERIES, type DeliveryCounts } from './endpoint-health';
import type { EndpointRow } from './records';

export const allEndpoints = (strapi: Core.Strapi): Promise<EndpointRow[]> =>
  strapi.db.query(ENDPOINT).findMany({ orderBy: { id: 'asc' } }) as Promise<EndpointRow[]>;

/** @throws {errors.NotFoundError} 404 */
export const endpointOf = async (strapi: Core.Strapi, id: number): Promise<EndpointRow> => {
  const row = (await strapi.db.query(ENDPOINT).findOne({ where: { id } })) as EndpointRow | null;
  if (row === null) throw new errors.NotFoundError('There is no such endpoint: it may have been removed.');
  return row;
};

/** What waits, by endpoint; one of which nothing waits may be missing. */
export const countDeliveries = async (strapi: Core.Strapi): Promise<Map<number, DeliveryCounts>> => {
  const query = strapi.db
    .connection(DELIVERY_TABLE)
    .whereIn('state', ['pending', 'failing', 'dead'])
    .groupBy('endpoint_id', 'state')
    .select('endpoint_id', 'state')
    .count({ all: '*', due: 'due_at' });
  const rows = await joinTransaction<Array<{ endpoint_id: number; state: string; all: number | string; due: number | string }>>(
    strapi,
    query,
  );
  const counts = new Map<number, DeliveryCounts>();
  for (const { endpoint_id: id, state, all, due } of rows) {
    const before = counts.get(id) ?? NO_DELIVERIES;
    const number = Number(all);
    counts.set(id, {
      waiting: before.waiting + (state === 'dead' ? 0 : number),
      blocked: before.blocked + (state === 'pending' ? number - Number(due) : 0),
      failing: before.failing + (state === 'failing' ? number : 0),
      dead: before.dead + (state === 'dead' ? number : 0),
    });
  }
  return counts;
};

/** With everything that was sent to it or was to be. */
export const removeEndpoint = async (strapi: Core.Strapi, id: number): Promise<void> => {
  await strapi.db.transaction(async () => {
    const deliveries = strapi.db.connection(DELIVERY_TABLE).where({ endpoint_id: id });
    const attempts = strapi.db.connection(ATTEMPT_TABLE).whereIn('delivery_id', deliveries.clone().select('id'));
    await joinTransaction(strapi, attempts.delete() as unknown as QueryBuilder);
    await joinTransaction(strapi, deliveries.clone().delete() as unknown as QueryBuilder);
    await strapi.db.query(ENDPOINT).delete({ where: { id } });
  });
};
