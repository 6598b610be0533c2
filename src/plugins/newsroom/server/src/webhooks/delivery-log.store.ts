import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { DeliveriesResponse, DeliveryResponse, DeliveryState } from '../../../shared/contracts/webhooks';
import { EVENT } from '../events/content-types';
import { offsetOf, toPage, type Paging } from '../http/paginate';
import { ATTEMPT, DELIVERY } from './content-types';
import { allEndpoints } from './endpoints.store';
import type { AttemptRow, DeliveryRow } from './records';
import { showAttempt, showDelivery } from './show-delivery';

export interface LogQuery extends Paging {
  endpoint?: number | undefined;
  state?: DeliveryState | undefined;
  type?: string | undefined;
  search?: string | undefined;
}

const deliveries = (strapi: Core.Strapi) => strapi.db.query(DELIVERY);

/** @throws {errors.NotFoundError} 404 */
export const deliveryOf = async (strapi: Core.Strapi, id: number): Promise<DeliveryRow> => {
  const row = (await deliveries(strapi).findOne({ where: { id } })) as DeliveryRow | null;
  if (row === null) throw new errors.NotFoundError('There is no such delivery: delivered ones are kept for a time only.');
  return row;
};

/** Newest first. */
export const listDeliveries = async (strapi: Core.Strapi, query: LogQuery, now: Date): Promise<DeliveriesResponse> => {
  const { endpoint, state, type, search } = query;
  const where = {
    ...(endpoint === undefined ? {} : { endpointId: endpoint }),
    ...(state === undefined ? {} : { state }),
    ...(type === undefined ? {} : { type }),
    ...(search === undefined ? {} : { words: { $contains: search.toLowerCase() } }),
  };
  const [total, rows] = await Promise.all([
    deliveries(strapi).count({ where }),
    deliveries(strapi).findMany({
      where,
      orderBy: [{ place: 'desc' }, { id: 'desc' }],
      limit: query.pageSize,
      offset: offsetOf(query),
    }) as Promise<DeliveryRow[]>,
  ]);
  const urls = new Map((await allEndpoints(strapi)).map(({ id, url }) => [id, url]));
  return toPage(
    rows.map((row) => showDelivery(row, urls.get(row.endpointId) ?? '', now)),
    query,
    total,
  );
};

/** With what was sent, and every attempt, the latest first. */
export const readDelivery = async (strapi: Core.Strapi, id: number, now: Date): Promise<DeliveryResponse['data']> => {
  const row = await deliveryOf(strapi, id);
  const endpoint = (await allEndpoints(strapi)).find((one) => one.id === row.endpointId);
  const event: { body: Record<string, unknown> | null } | null =
    row.body === null ? await strapi.db.query(EVENT).findOne({ where: { key: row.eventKey }, select: ['body'] }) : null;
  const attempts = (await strapi.db
    .query(ATTEMPT)
    .findMany({ where: { deliveryId: id }, orderBy: { id: 'desc' }, limit: 100 })) as AttemptRow[];
  return { ...showDelivery(row, endpoint?.url ?? '', now), body: row.body ?? event?.body ?? {}, log: attempts.map(showAttempt) };
};
