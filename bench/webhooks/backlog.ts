/** A great many events that wait for one endpoint, written as the newsroom writes them, and how long it takes to claim from among them. */
import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { deliveryStore } from '../../src/plugins/newsroom/server/src/webhooks/deliveries.store';

export interface Backlog {
  endpoint: number;
  events: number;
  /** Documents that the events are of, round and round: the first of each is due, the others stand behind it. */
  documents: number;
}

const LOT = 50;

const latestPlace = async (strapi: Core.Strapi): Promise<number> => {
  const [row] = await strapi.db.connection('newsroom_events').max<Array<{ latest: number | null }>>({ latest: 'place' });
  return row.latest ?? 0;
};

export const fillBacklog = async (strapi: Core.Strapi, { endpoint, events, documents }: Backlog): Promise<void> => {
  const first = (await latestPlace(strapi)) + 1;
  const begin = Date.now() - events * 10;
  const rows = Array.from({ length: events }, (_, index) => {
    const at = new Date(begin + index * 10).toISOString();
    const target = `waiting${String(index % documents).padStart(17, '0')}`;
    const key = `evt_${String(index)}x${String(Date.now())}`;
    const slug = `waiting-${String(index)}`;
    const version = Math.floor(index / documents) + 1;
    const type = version === 1 ? 'news-item.published' : 'news-item.updated';
    const card = { title: `Ждёт ${String(index)}`, lead: null, date: at, photo: null };
    const affected = { total: 0, items: [], next: null };
    const data = { documentId: target, locale: 'ru', slug, previousSlug: null, url: `/ru/news/${slug}`, version, card, affected };
    const body = JSON.stringify({ type, timestamp: at, data });
    const place = first + index;
    return {
      event: {
        ...{ document_id: randomUUID(), key, type, subject: 'newsItem', target, item_locale: 'ru', slug, version, at, place, body },
        ...{ links: '[]', affected: '[]' },
      },
      delivery: {
        ...{ document_id: randomUUID(), endpoint_id: endpoint, event_key: key, type, target, place, words: slug, title: card.title },
        ...{ state: 'pending', due_at: version === 1 ? at : null, attempts: 0, refusals: 0, made_at: at },
      },
    };
  });
  await strapi.db.connection.batchInsert(
    'newsroom_events',
    rows.map(({ event }) => event),
    LOT,
  );
  await strapi.db.connection.batchInsert(
    'newsroom_deliveries',
    rows.map(({ delivery }) => delivery),
    LOT,
  );
};

/** Milliseconds of each look at which endpoints have something due, and of each claim of five with the bodies that are to be sent. */
export const timeClaims = async (strapi: Core.Strapi, endpoint: number, rounds: number): Promise<{ looks: number[]; claims: number[] }> => {
  const store = deliveryStore(strapi);
  const looks: number[] = [];
  const claims: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const now = new Date();
    const begin = performance.now();
    await store.ready(now);
    const looked = performance.now();
    const claimed = await store.claim(endpoint, { token: randomUUID(), now, until: new Date(now.getTime() + 30_000), limit: 5 });
    looks.push(looked - begin);
    claims.push(performance.now() - looked);
    if (claimed.length !== 5) throw new Error(`Claimed ${String(claimed.length)} of 5.`);
    await store.release(claimed, now);
  }
  return { looks, claims };
};
