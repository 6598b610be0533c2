import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import type { Redirect } from '../../src/plugins/newsroom/shared/contracts/redirects';
import { announceDue, lookForOpened } from '../../src/plugins/newsroom/server/src/events/announce-due.service';
import { forgetDelivered } from '../../src/plugins/newsroom/server/src/webhooks/retention.store';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { chance } from '../support/chance';
import { editing, type Editing } from '../support/editing';
import { allTold } from '../support/endpoints';

let app: RunningStrapi;
let edit: Editing;

const RU = { locale: 'ru' };

const feed = async (after: string, limit: number): Promise<{ data: PublicEvent[]; meta: { cursor: string; hasMore: boolean } }> =>
  (await app.request.get(`/api/newsroom/changes?limit=${limit}${after === '' ? '' : `&after=${after}`}`).expect(200)).body;

/** From where one has come to the end of what there is. */
const readOn = async (from: string, sizeOf: () => number): Promise<{ events: PublicEvent[]; cursor: string }> => {
  const events: PublicEvent[] = [];
  for (let cursor = from; ; ) {
    const { data, meta } = await feed(cursor, sizeOf());
    events.push(...data);
    cursor = meta.cursor;
    if (!meta.hasMore) return { events, cursor };
  }
};

const redirects = async (since: string): Promise<Redirect[]> =>
  (await app.request.get(`/api/newsroom/redirects?since=${encodeURIComponent(since)}`).expect(200)).body.data;

beforeAll(async () => {
  app = await bootStrapi();
  edit = editing(app.strapi);
});

afterAll(() => app?.stop());

it('goes on where a reader stopped, in steps of any size, while others write', async () => {
  const luck = chance(7);
  const isWriting = new Set<number>();
  const write = async (writer: number): Promise<void> => {
    isWriting.add(writer);
    for (let number = 0; number < 4; number += 1) {
      const slug = `stranitsa-${writer}-${number}`;
      const item = await edit.create('news-item', { title: 'Страница', slug, hiddenFromOtherNews: true }, { status: 'published', ...RU });
      await edit.update('news-item', item, { slug: `${slug}-pereyekhala` }, { ...RU, status: 'published' });
      if (number % 2 === 1) await edit.remove('news-item', item);
    }
    isWriting.delete(writer);
  };
  const writing = Promise.all([1, 2, 3].map(write));
  const seen: PublicEvent[] = [];
  const moved = new Map<string, Redirect>();
  let cursor = '';
  let since = '2000-01-01';
  const look = async (): Promise<void> => {
    const read = await readOn(cursor, () => 1 + luck.whole(5));
    seen.push(...read.events);
    cursor = read.cursor;
    // What was under way when the last one was seen may have an earlier instant.
    for (const redirect of await redirects(new Date(Date.parse(since) - 60_000).toISOString())) {
      moved.set(`${redirect.type} ${redirect.locale} ${redirect.from}`, redirect);
      since = redirect.at > since ? redirect.at : since;
    }
  };
  while (isWriting.size > 0) {
    await look();
    // Away for a while.
    await new Promise((resolve) => setTimeout(resolve, luck.whole(200)));
  }
  await writing;
  await allTold(app.strapi, 90);
  await look();

  const all = await readOn('', () => 100);
  expect(seen).toEqual(all.events);
  expect(seen).toHaveLength(3 * (4 + 4 + 2));
  expect(new Set(seen.map(({ data }) => `${data.documentId} ${data.version}`)).size).toBe(seen.length);
  expect((await readOn(cursor, () => 100)).events).toEqual([]);
  expect([...moved.values()].sort(byAddress)).toEqual((await redirects('2000-01-01')).sort(byAddress));
  expect(moved.size).toBeGreaterThanOrEqual(12);
});

const byAddress = (one: Redirect, other: Redirect): number => (one.from < other.from ? -1 : 1);

it('forgets what was delivered long ago, with its attempts, and nothing else', async () => {
  const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString();
  const delivery = (number: number, state: string, endedAt: string | null) => ({
    ...{ endpointId: 1, eventKey: `evt_${number}`, type: 'news-item.published', target: 'a', place: number, words: '', title: '' },
    ...{ state, dueAt: null, attempts: 1, refusals: 0, madeAt: day(60), endedAt },
  });
  const rows = [
    // More than one transaction removes.
    ...Array.from({ length: 450 }, (_, index) => delivery(index, 'delivered', day(31))),
    delivery(1_000, 'delivered', day(29)),
    delivery(1_001, 'dead', day(31)),
    delivery(1_002, 'failing', null),
  ];
  const deliveries = app.strapi.db.query('plugin::newsroom.delivery');
  await deliveries.createMany({ data: rows });
  const made: Array<{ id: number }> = await deliveries.findMany({ select: ['id'] });
  const attempts = app.strapi.db.query('plugin::newsroom.attempt');
  await attempts.createMany({
    data: made.map(({ id }) => ({ deliveryId: id, at: day(31), duration: 1, outcome: 'delivered', request: { url: '', headers: {} } })),
  });

  expect(await forgetDelivered(app.strapi, 30, new Date())).toBe(450);
  expect(await deliveries.findMany({ orderBy: { place: 'asc' }, select: ['place', 'state'] })).toMatchObject([
    { place: 1_000, state: 'delivered' },
    { place: 1_001, state: 'dead' },
    { place: 1_002, state: 'failing' },
  ]);
  expect(await attempts.count()).toBe(3);
  expect(await forgetDelivered(app.strapi, 30, new Date())).toBe(0);
});

it('takes nothing for withdrawn that has just become public by another clock', async () => {
  const documentId = await edit.create('news-item', { title: 'Только что', hiddenFromOtherNews: true }, { status: 'published', ...RU });
  await allTold(app.strapi);
  const shift = async (seconds: number): Promise<string[]> => {
    const public_from = new Date(Date.now() + seconds * 1_000).toISOString();
    await app.strapi.db.connection('newsroom_publications').where({ news_item: documentId }).update({ public_from });
    await announceDue(app.strapi);
    const events = await app.strapi.db.query('plugin::newsroom.event').findMany({ where: { target: documentId }, orderBy: { id: 'asc' } });
    return events.map(({ type }: { type: string }) => type);
  };
  expect(await shift(3)).toEqual(['news-item.published']);
  expect(await shift(3_600)).toEqual(['news-item.published', 'news-item.withdrawn']);
});

it('finds within a look what has opened since the last one, and what a save that took its time has left behind', async () => {
  const documentId = await edit.create('news-item', { title: 'Под эмбарго', hiddenFromOtherNews: true }, { status: 'published', ...RU });
  await allTold(app.strapi);
  const start = Date.now();
  const clock = { now: start };
  const look = lookForOpened(app.strapi, () => new Date(clock.now));
  const typesAfter = async (seconds: number, openedAt: number): Promise<string[]> => {
    clock.now = start + seconds * 1_000;
    const { db } = app.strapi;
    await db.connection('newsroom_announced').where({ target: documentId }).update({ digest: null });
    await db.query('plugin::newsroom.event').deleteMany({ where: { target: documentId } });
    await db
      .connection('newsroom_publications')
      .where({ news_item: documentId })
      .update({ public_from: new Date(start + openedAt * 1_000).toISOString() });
    await look();
    const events = await db.query('plugin::newsroom.event').findMany({ where: { target: documentId } });
    return events.map(({ type }: { type: string }) => type);
  };
  expect(await typesAfter(-30, -1)).toEqual([]);
  expect(await typesAfter(0, -80)).toEqual(['news-item.published']);
  expect(await typesAfter(1, -50)).toEqual(['news-item.published']);
  expect(await typesAfter(2, -100)).toEqual([]);
});

it('looks up slugs by an index, in every table that has them', async () => {
  const { client } = app.strapi.db.dialect;
  for (const table of ['news_items', 'persons', 'organisations', 'agreements', 'topics', 'regions']) {
    const indexes: Array<{ name: string }> =
      client === 'sqlite'
        ? await app.strapi.db.connection.raw(`pragma index_list('${table}')`)
        : await app.strapi.db.connection('pg_indexes').where({ tablename: table }).select('indexname as name');
    expect(indexes.filter(({ name }) => /^newsroom_[a-z_]+_slug$/.test(name)).length).toBeGreaterThan(0);
  }
});

it('goes on telling when one article that is due can’t be told of', async () => {
  const create = (title: string) => edit.create('news-item', { title, hiddenFromOtherNews: true }, { status: 'published', ...RU });
  const both = [await create('Сломанная'), await create('Целая')];
  await allTold(app.strapi);
  await announceDue(app.strapi);
  const { db } = app.strapi;
  const long = new Date(Date.now() - 3_600_000).toISOString();
  await db.connection('newsroom_publications').whereIn('news_item', both).update({ public_from: long });
  await db.connection('newsroom_announced').whereIn('target', both).update({ digest: null });
  const told = async (): Promise<number> =>
    (await db.connection('newsroom_announced').whereIn('target', both).whereNotNull('digest').select('id')).length;
  const spy = jest.spyOn(db, 'transaction').mockRejectedValueOnce(new Error('broken'));
  // The comparison that calls it goes on as well.
  await announceDue(app.strapi);
  spy.mockRestore();
  expect(await told()).toBe(1);
  await announceDue(app.strapi);
  expect(await told()).toBe(2);
});
