import type { Core } from '@strapi/strapi';

import { EVENT } from '../events/content-types';
import type { ToldEvent } from '../events/tell-events.service';
import { DELIVERY } from './content-types';
import { endpointOf } from './endpoints.store';
import { leadsOf } from './leads.store';
import { advanceLine, holdEndpoint } from './line.store';
import { newDelivery } from './make-deliveries.service';
import type { DeliveryRow, EndpointRow } from './records';
import { sendAgain } from './send-again.store';
import { hasFilters, wants } from './wants';

/** Events in one transaction. */
const LOT = 200;

/** A delivery of an event to an endpoint, made now or sent once more. @returns whether the endpoint wants it */
const replayOne = async (strapi: Core.Strapi, event: ToldEvent, endpoint: EndpointRow, now: Date): Promise<boolean> => {
  const leads = hasFilters(endpoint.filters) ? await leadsOf(strapi, event, now) : [];
  if (!wants(endpoint, event.type, leads)) return false;
  const where = { endpointId: endpoint.id, eventKey: event.key };
  const known = (await strapi.db.query(DELIVERY).findOne({ where })) as DeliveryRow | null;
  if (known === null) {
    await strapi.db.query(DELIVERY).create({ data: { ...newDelivery(event, endpoint.id, now), dueAt: null } });
    await advanceLine(strapi, endpoint.id, event.target);
  } else await sendAgain(strapi, known.id, now);
  return true;
};

/** All that was told since an instant and that the endpoint wants, in order, whether it had it before or not. @returns how many */
export const replaySince = async (strapi: Core.Strapi, id: number, since: Date, now: Date): Promise<number> => {
  const endpoint = await endpointOf(strapi, id);
  let replayed = 0;
  let after = 0;
  for (;;) {
    const where = { place: { $gt: after }, at: { $gte: since.toISOString() } };
    const events = (await strapi.db.query(EVENT).findMany({ where, orderBy: { place: 'asc' }, limit: LOT })) as ToldEvent[];
    if (events.length === 0) return replayed;
    await strapi.db.transaction(async () => {
      await holdEndpoint(strapi, id);
      for (const event of events) if (await replayOne(strapi, event, endpoint, now)) replayed += 1;
    });
    after = events.at(-1)?.place ?? after;
  }
};
