/** What somebody asks for by hand: then the endpoint is tried at once, whatever it was waiting for. */
import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Delivery } from '../../../shared/contracts/webhooks';
import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { EVENT_TABLE } from '../events/content-types';
import { languageOfEditor } from '../saving/refuse.service';
import type { Text } from '../saving/types';
import { DELIVERY, ENDPOINT } from './content-types';
import { deliveryOf } from './delivery-log.store';
import { wakeDispatcher } from './dispatching.service';
import { endpointOf } from './endpoints.store';
import type { DeliveryRow, EndpointRow } from './records';
import { replaySince } from './replay.service';
import { requeueFailed } from './requeue.store';
import { sendAgain } from './send-again.store';
import { showDelivery } from './show-delivery';

/** Before everything that waits. */
const FIRST = '1970-01-01T00:00:00.000Z';

const IS_GONE: Text = {
  en: 'The endpoint answered 410 and was switched off: switch it on first.',
  ru: 'Получатель ответил 410, и адрес выключен: сначала включите его.',
};
const IS_OFF: Text = { en: 'The endpoint is switched off: switch it on first.', ru: 'Адрес выключен: сначала включите его.' };

/** @throws {errors.ApplicationError} 400 when it is switched off */
const requireOn = (strapi: Core.Strapi, { enabled, disabledBy }: EndpointRow): void => {
  if (enabled) return;
  throw new errors.ApplicationError((disabledBy === 'gone' ? IS_GONE : IS_OFF)[languageOfEditor(strapi)]);
};

const tryNow = async (strapi: Core.Strapi, id: number): Promise<void> => {
  await strapi.db.query(ENDPOINT).update({ where: { id }, data: { notBefore: null } });
  await wakeDispatcher(strapi);
};

const latestPlace = async (strapi: Core.Strapi): Promise<number> => {
  const highest = strapi.db.connection(EVENT_TABLE).max({ highest: 'place' }) as unknown as QueryBuilder;
  const [row] = await joinTransaction<Array<{ highest: number | string | null }>>(strapi, highest);
  return Number(row?.highest ?? 0);
};

/** A message of the type `test`, for this endpoint alone. */
export const sendTest = async (strapi: Core.Strapi, id: number, now: Date): Promise<Delivery> => {
  const endpoint = await endpointOf(strapi, id);
  requireOn(strapi, endpoint);
  const key = `evt_test_${randomUUID().replaceAll('-', '')}`;
  const body = {
    type: 'test',
    timestamp: now.toISOString(),
    data: { message: 'A test of the newsroom: nothing has been published or changed.', endpoint: id },
  };
  return strapi.db.transaction(async () => {
    const data: Omit<DeliveryRow, 'id'> = {
      endpointId: id,
      eventKey: key,
      type: 'test',
      target: key,
      place: await latestPlace(strapi),
      words: `${key} test`,
      title: 'test',
      state: 'pending',
      dueAt: FIRST,
      token: null,
      attempts: 0,
      refusals: 0,
      failingSince: null,
      lastFailure: null,
      madeAt: now.toISOString(),
      endedAt: null,
      body,
    };
    const row = (await strapi.db.query(DELIVERY).create({ data })) as DeliveryRow;
    await tryNow(strapi, id);
    return showDelivery(row, endpoint.url, now);
  });
};

/** One delivery, whatever became of it. */
export const retryDelivery = async (strapi: Core.Strapi, id: number, now: Date): Promise<Delivery> => {
  const delivery = await deliveryOf(strapi, id);
  const endpoint = await endpointOf(strapi, delivery.endpointId);
  requireOn(strapi, endpoint);
  await strapi.db.transaction(async () => {
    await sendAgain(strapi, id, now);
    await tryNow(strapi, endpoint.id);
  });
  return showDelivery(await deliveryOf(strapi, id), endpoint.url, now);
};

/** All that failed or was given up. @returns how many */
export const recoverEndpoint = async (strapi: Core.Strapi, id: number, now: Date): Promise<number> => {
  requireOn(strapi, await endpointOf(strapi, id));
  return strapi.db.transaction(async () => {
    const requeued = await requeueFailed(strapi, id, now);
    await tryNow(strapi, id);
    return requeued;
  });
};

/** Everything since an instant. @returns how many */
export const replayEndpoint = async (strapi: Core.Strapi, id: number, since: Date, now: Date): Promise<number> => {
  requireOn(strapi, await endpointOf(strapi, id));
  const replayed = await replaySince(strapi, id, since, now);
  await strapi.db.transaction(() => tryNow(strapi, id));
  return replayed;
};
