import type { Core } from '@strapi/strapi';

import type { ToldEvent } from '../events/tell-events.service';
import { DELIVERY, ENDPOINT } from './content-types';
import { leadsOf } from './leads.store';
import { endpointsWithLine, holdEndpoints } from './line.store';
import type { DeliveryRow, EndpointRow } from './records';
import { hasFilters, wants } from './wants';
import { wordsOf } from './words-of';

const endpointsFor = async (strapi: Core.Strapi, event: ToldEvent, now: Date): Promise<EndpointRow[]> => {
  const endpoints: EndpointRow[] = await strapi.db.query(ENDPOINT).findMany({ where: { enabled: true }, orderBy: { id: 'asc' } });
  const leads = endpoints.some(({ filters }) => hasFilters(filters)) ? await leadsOf(strapi, event, now) : [];
  return endpoints.filter((endpoint) => wants(endpoint, event.type, leads));
};

/** A row for an event and an endpoint that waits behind nothing. */
export const newDelivery = (event: ToldEvent, endpointId: number, now: Date): Omit<DeliveryRow, 'id'> => ({
  endpointId,
  eventKey: event.key,
  type: event.type,
  target: event.target,
  place: event.place,
  ...wordsOf(event.key, event.body),
  state: 'pending',
  dueAt: now.toISOString(),
  token: null,
  attempts: 0,
  refusals: 0,
  failingSince: null,
  lastFailure: null,
  madeAt: now.toISOString(),
  endedAt: null,
  body: null,
});

/** In the transaction in which an event is told: a delivery for every endpoint that wants it. @returns how many */
export const makeDeliveries = async (strapi: Core.Strapi, event: ToldEvent, now: Date): Promise<number> => {
  const endpoints = await endpointsFor(strapi, event, now);
  if (endpoints.length === 0) return 0;
  const ids = endpoints.map(({ id }) => id);
  await holdEndpoints(strapi, ids);
  const behind = await endpointsWithLine(strapi, event.target, ids);
  const rows = ids.map((id) => ({ ...newDelivery(event, id, now), ...(behind.has(id) ? { dueAt: null } : {}) }));
  await strapi.db.query(DELIVERY).createMany({ data: rows });
  return rows.length;
};
