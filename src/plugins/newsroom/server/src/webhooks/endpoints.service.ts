import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { Endpoint, EndpointRequest } from '../../../shared/contracts/webhooks';
import { getConfig } from '../config';
import { languageOfEditor } from '../saving/refuse.service';
import { FRESH_BREAKER } from './breaker';
import { checkEndpointUrl } from './check-endpoint-url.service';
import { ENDPOINT } from './content-types';
import { allEndpoints, countDeliveries, endpointOf } from './endpoints.store';
import type { EndpointRow } from './records';
import { rotateSecrets } from './rotate-secrets';
import { newSecret } from './secrets.service';
import { showEndpoint } from './show-endpoint';

const HOUR = 3_600_000;

const NO_FILTERS = { regions: [], topics: [], organisations: [] };

/** @throws {errors.ValidationError} 400 that says where events may go, in the editor's language */
const requireReachable = async (strapi: Core.Strapi, url: string): Promise<void> => {
  const problem = await checkEndpointUrl(url, getConfig(strapi).webhooks.privateAddresses);
  if (problem === null) return;
  const message = problem[languageOfEditor(strapi)];
  throw new errors.ValidationError(message, { errors: [{ path: ['url'], message, name: 'ValidationError' }] });
};

export const listEndpoints = async (strapi: Core.Strapi, now: Date): Promise<Endpoint[]> => {
  const counts = await countDeliveries(strapi);
  return (await allEndpoints(strapi)).map((row) => showEndpoint(row, counts.get(row.id), now));
};

export const readEndpoint = async (strapi: Core.Strapi, id: number, now: Date): Promise<Endpoint> =>
  showEndpoint(await endpointOf(strapi, id), (await countDeliveries(strapi)).get(id), now);

/** @returns the endpoint and its secret, which nobody can read later */
export const createEndpoint = async (strapi: Core.Strapi, request: EndpointRequest, now: Date): Promise<Endpoint & { secret: string }> => {
  await requireReachable(strapi, request.url);
  const { secret, sealed } = newSecret(strapi, now);
  const data = {
    url: request.url,
    description: request.description ?? null,
    types: request.types ?? [],
    filters: { ...NO_FILTERS, ...request.filters },
    enabled: request.enabled ?? true,
    secrets: [sealed],
    ...FRESH_BREAKER,
  };
  const row = (await strapi.db.query(ENDPOINT).create({ data })) as EndpointRow;
  return { ...showEndpoint(row, undefined, now), secret };
};

/** What is left out stays as it is. An endpoint that is switched on, or moves, begins without its past failures. */
export const updateEndpoint = async (strapi: Core.Strapi, id: number, request: Partial<EndpointRequest>, now: Date): Promise<Endpoint> => {
  const { url, description, types, filters, enabled } = request;
  if (url !== undefined) await requireReachable(strapi, url);
  await strapi.db.transaction(async () => {
    const before = await endpointOf(strapi, id);
    const beginsAnew = (enabled === true && !before.enabled) || (url !== undefined && url !== before.url);
    const data = {
      ...(url === undefined ? {} : { url }),
      ...(description === undefined ? {} : { description }),
      ...(types === undefined ? {} : { types }),
      ...(filters === undefined ? {} : { filters: { ...before.filters, ...filters } }),
      ...(enabled === undefined ? {} : { enabled, disabledBy: enabled || before.enabled ? null : before.disabledBy }),
      ...(beginsAnew ? FRESH_BREAKER : {}),
    };
    await strapi.db.query(ENDPOINT).update({ where: { id }, data });
  });
  return readEndpoint(strapi, id, now);
};

/** The secrets that were in force sign beside the new one for as long as configuration says. */
export const rotateSecret = async (strapi: Core.Strapi, id: number, now: Date): Promise<Endpoint & { secret: string }> => {
  const { secret, sealed } = newSecret(strapi, now);
  const until = new Date(now.getTime() + getConfig(strapi).webhooks.secretOverlapHours * HOUR);
  await strapi.db.transaction(async () => {
    const { secrets } = await endpointOf(strapi, id);
    await strapi.db.query(ENDPOINT).update({ where: { id }, data: { secrets: rotateSecrets(secrets, sealed, until, now) } });
  });
  return { ...(await readEndpoint(strapi, id, now)), secret };
};
