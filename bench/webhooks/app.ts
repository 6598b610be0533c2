/** What the benchmark does inside the app's process. */
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';

import { signInAsAdmin, type AdminSession } from '../../tests/support/admin-session';
import { allQuiet, createEndpoint } from '../../tests/support/endpoints';
import { createNewsItem, publishNewsItem } from '../../tests/support/factories';
import { articleValues, createArticles, createCast, type Cast } from '../read/archive';
import { serve } from '../read/worker';
import { fillBacklog, timeClaims, type Backlog } from './backlog';
import { instant } from './clock';
import { watchConnections } from './connections';

const APP = path.resolve(__dirname, '../..');
const ENDPOINT = 'plugin::newsroom.endpoint';
const DELIVERY = 'plugin::newsroom.delivery';
const ATTEMPT = 'plugin::newsroom.attempt';

let strapi: Core.Strapi;
let cast: Cast | null = null;
let admin: AdminSession | null = null;
let count = 0;
let highest = 0;

const watched = watchConnections();

const theAdmin = async (): Promise<AdminSession> =>
  (admin ??= await signInAsAdmin({ strapi, request: supertest(strapi.server.httpServer), url: '', stop: () => Promise.resolve() }));

/** A draft of a whole article, as an editor has it before the click. */
const draft = async (): Promise<string> => {
  cast ??= await createCast(strapi);
  count += 1;
  const title = `Пуск станции номер ${String(count)}`;
  return (await createNewsItem(strapi, { ...articleValues(cast, count), title })).documentId;
};

const memory = (): { rss: number; used: number } => {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss, used: heapUsed + external };
};

const FRESH = { failures: 0, suspects: [], downSince: null, notBefore: null };

export const calls = {
  async start(): Promise<number> {
    strapi = createStrapi({ appDir: APP, distDir: path.join(APP, 'dist'), serveAdminPanel: false });
    await strapi.load();
    strapi.server.mount();
    const server = strapi.server.httpServer;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 50).unref();
    return (server.address() as AddressInfo).port;
  },
  async fill(articles: number): Promise<void> {
    cast ??= await createCast(strapi);
    await createArticles(strapi, cast, articles);
    // What is measured afterwards is a newsroom at rest, not one that still tells of its archive.
    await allQuiet(strapi, 600);
  },
  quiet: (): Promise<number> => allQuiet(strapi, 60),
  endpoint: (url: string, data: object = {}): Promise<number> => createEndpoint(strapi, url, data),
  /** As if nothing had ever failed. */
  async setEndpoints(ids: readonly number[], data: object): Promise<void> {
    await strapi.db.query(ENDPOINT).updateMany({ where: { id: { $in: ids } }, data: { ...FRESH, ...data } });
  },
  async forgetFailures(): Promise<void> {
    await strapi.db.query(ENDPOINT).updateMany({ where: {}, data: FRESH });
  },
  draft,
  slugOf: async (documentId: string): Promise<string> =>
    String((await strapi.documents('api::news-item.news-item').findOne({ documentId, status: 'published' }))?.slug),
  /** When the publication was asked for, and when it was done. */
  async publish(documentId: string): Promise<{ began: number; ended: number }> {
    const began = instant();
    await publishNewsItem(strapi, { documentId });
    return { began, ended: instant() };
  },
  /** Deliveries to some endpoints in this state. */
  countDeliveries: (endpoints: readonly number[], state: string): Promise<number> =>
    strapi.db.query(DELIVERY).count({ where: { endpointId: { $in: endpoints }, state } }),
  countAttempts: (): Promise<number> => strapi.db.query(ATTEMPT).count(),
  /** Published articles that were tried at some endpoint, each counted once for each endpoint. */
  countTried: (): Promise<number> => strapi.db.query(DELIVERY).count({ where: { type: 'news-item.published', attempts: { $gt: 0 } } }),
  /** Of every attempt: where it went, and what came of it. */
  async attempts(): Promise<Array<{ url: string; reason: string }>> {
    const rows: Array<{ reason: string | null; request: { url: string } }> = await strapi.db.query(ATTEMPT).findMany({});
    return rows.map(({ reason, request }) => ({ url: request.url, reason: reason ?? 'delivered' }));
  },
  fillBacklog: (backlog: Backlog): Promise<void> => fillBacklog(strapi, backlog),
  timeClaims: (endpoint: number, rounds: number): Promise<{ looks: number[]; claims: number[] }> => timeClaims(strapi, endpoint, rounds),
  memory,
  highestMemory: (): number => highest,
  forgetHighest: (): void => void (highest = 0),
  /** What the panel's route says to an endpoint with this address. */
  async saves(url: string): Promise<{ status: number; id: number }> {
    const { status, body } = await (await theAdmin()).post('/newsroom/webhooks/endpoints', { url });
    return { status, id: Number(body.data?.id ?? 0) };
  },
  sendTest: async (id: number): Promise<number> =>
    (await (await theAdmin()).post(`/newsroom/webhooks/endpoints/${String(id)}/test`)).status,
  connections: () => watched.addresses(),
  nameLeadsTo: (name: string, addresses: readonly string[]): void => watched.nameLeadsTo(name, addresses),
  stop: () => strapi.destroy(),
};

serve(calls);
