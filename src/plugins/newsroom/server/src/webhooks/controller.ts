import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import type {
  DeliveriesResponse,
  DeliveryResponse,
  EndpointResponse,
  EndpointsResponse,
  RequeuedResponse,
  RetriedResponse,
} from '../../../shared/contracts/webhooks';
import { parseQuery } from '../http/parse-query.service';
import { listDeliveries, readDelivery } from './delivery-log.store';
import { createEndpoint, listEndpoints, readEndpoint, rotateSecret, updateEndpoint } from './endpoints.service';
import { endpointOf, removeEndpoint } from './endpoints.store';
import { creationRequest, logQuery, replayRequest, updateRequest } from './requests';
import { recoverEndpoint, replayEndpoint, retryDelivery, sendTest } from './by-hand.service';

/** @throws {errors.NotFoundError} for what no row can be numbered */
const idOf = (context: Context): number => {
  const id = String(context.params.id);
  if (!/^\d{1,9}$/.test(id)) throw new errors.NotFoundError('There is nothing of this number.');
  return Number(id);
};

const bodyOf = (context: Context): unknown => context.request.body ?? {};

const accepted = (context: Context, body: RequeuedResponse | RetriedResponse): void => {
  context.status = 202;
  context.body = body;
};

export const webhooksController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async endpoints(context: Context): Promise<void> {
    context.body = { data: await listEndpoints(strapi, new Date()) } satisfies EndpointsResponse;
  },

  async endpoint(context: Context): Promise<void> {
    context.body = { data: await readEndpoint(strapi, idOf(context), new Date()) } satisfies EndpointResponse;
  },

  async create(context: Context): Promise<void> {
    const data = await createEndpoint(strapi, parseQuery(creationRequest, bodyOf(context)), new Date());
    context.status = 201;
    context.body = { data } satisfies EndpointResponse;
  },

  async update(context: Context): Promise<void> {
    const id = idOf(context);
    const request = parseQuery(updateRequest, bodyOf(context));
    context.body = { data: await updateEndpoint(strapi, id, request, new Date()) } satisfies EndpointResponse;
  },

  async remove(context: Context): Promise<void> {
    const { id } = await endpointOf(strapi, idOf(context));
    await removeEndpoint(strapi, id);
    context.status = 204;
  },

  async rotate(context: Context): Promise<void> {
    context.body = { data: await rotateSecret(strapi, idOf(context), new Date()) } satisfies EndpointResponse;
  },

  async test(context: Context): Promise<void> {
    accepted(context, { data: await sendTest(strapi, idOf(context), new Date()) });
  },

  async recover(context: Context): Promise<void> {
    accepted(context, { data: { requeued: await recoverEndpoint(strapi, idOf(context), new Date()) } });
  },

  async replay(context: Context): Promise<void> {
    const id = idOf(context);
    const { since } = parseQuery(replayRequest, bodyOf(context));
    accepted(context, { data: { requeued: await replayEndpoint(strapi, id, since, new Date()) } });
  },

  async deliveries(context: Context): Promise<void> {
    context.body = (await listDeliveries(strapi, parseQuery(logQuery, context.query), new Date())) satisfies DeliveriesResponse;
  },

  async delivery(context: Context): Promise<void> {
    context.body = { data: await readDelivery(strapi, idOf(context), new Date()) } satisfies DeliveryResponse;
  },

  async retry(context: Context): Promise<void> {
    accepted(context, { data: await retryDelivery(strapi, idOf(context), new Date()) });
  },
});
