/** Endpoints and what became of their deliveries, by the rows. */
import type { Core } from '@strapi/strapi';

/** Where the receivers of tests lie. */
export const LOCAL_RECEIVERS = { NEWSROOM_WEBHOOKS_PRIVATE_ADDRESSES: '127.0.0.0/8,::1/128' };

export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

const endpoints = (strapi: Core.Strapi) => strapi.db.query('plugin::newsroom.endpoint');
const deliveries = (strapi: Core.Strapi) => strapi.db.query('plugin::newsroom.delivery');

export const createEndpoint = async (strapi: Core.Strapi, url: string, data: object = {}): Promise<number> => {
  const { encrypt } = strapi.service('admin::encryption') as unknown as { encrypt(secret: string): string };
  const secrets = [{ sealed: encrypt(SECRET), createdAt: new Date().toISOString(), expiresAt: null }];
  const filters = { regions: [], topics: [], organisations: [] };
  const { id } = await endpoints(strapi).create({ data: { url, types: [], filters, secrets, enabled: true, failures: 0, ...data } });
  return Number(id);
};

export interface DeliveryState {
  id: number;
  eventKey: string;
  type: string;
  target: string;
  state: string;
  dueAt: string | null;
  attempts: number;
  refusals: number;
  lastFailure: string | null;
}

/** In the order of their events. */
export const deliveriesTo = (strapi: Core.Strapi, endpointId: number): Promise<DeliveryState[]> =>
  deliveries(strapi).findMany({ where: { endpointId }, orderBy: { place: 'asc' } });

/** Waits until it holds; says what was there instead when it does not come. */
export const until = async <Value>(read: () => Promise<Value>, holds: (value: Value) => boolean, seconds = 20): Promise<Value> => {
  const end = performance.now() + seconds * 1_000;
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    if (performance.now() > end) throw new Error(`It did not come within ${seconds} s: ${JSON.stringify(value).slice(0, 2_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};

const untold = (strapi: Core.Strapi): Promise<number> =>
  strapi.db.query('plugin::newsroom.event').count({ where: { place: { $null: true } } });

/** Nothing is known of them, or only that they are others than they were. */
const unsure = (strapi: Core.Strapi): Promise<number> =>
  strapi.db.query('plugin::newsroom.seen-page').count({ where: { $or: [{ digest: { $null: true } }, { digest: '?' }] } });

/** Until nothing is to be told, and no page to be looked at after that: the process works for its callers alone. */
export const allQuiet = (strapi: Core.Strapi, seconds?: number): Promise<number> =>
  until(
    async () => (await untold(strapi)) + (await unsure(strapi)),
    (left) => left === 0,
    seconds,
  );

/** Until nothing that has happened is to be told. */
export const allTold = (strapi: Core.Strapi, seconds?: number): Promise<number> =>
  until(
    () => untold(strapi),
    (count) => count === 0,
    seconds,
  );

/** Until nothing is to be told, and nothing is to be sent to this endpoint. */
export const settled = (strapi: Core.Strapi, endpointId: number): Promise<DeliveryState[]> =>
  until(
    async () => ((await untold(strapi)) > 0 ? null : deliveriesTo(strapi, endpointId)),
    (rows) => rows?.every(({ state }) => state === 'delivered' || state === 'dead') === true,
  ) as Promise<DeliveryState[]>;
