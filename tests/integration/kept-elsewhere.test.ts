import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createSmallArchive, documentsOf } from '../support/small-archive';

const PAGE = '/api/newsroom/news-items/vstrecha-na-zavode';
const ROUTES = { 'news-item': 'news-items', person: 'persons', organisation: 'organisations', agreement: 'agreements' } as const;

let app: RunningStrapi;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await bootStrapi({ env: { NEWSROOM_CACHE_TAG_HEADER: 'Surrogate-Key' } });
  ids = await createSmallArchive(app.strapi);
});

afterAll(() => app?.stop());

const reconcile = (): Promise<void> =>
  (app.strapi.plugin('newsroom').service('events') as { reconcileEvents(): Promise<void> }).reconcileEvents();

const tagsOf = async (path: string): Promise<string[]> => {
  const { headers } = await app.request.get(path).expect(200);
  return (headers['surrogate-key'] ?? '').split(' ');
};

/** What is told next after everything that was told before. */
const toldOf = async (change: () => Promise<unknown>): Promise<PublicEvent[]> => {
  const settle = async (): Promise<void> => {
    const waiting = () => app.strapi.db.query('plugin::newsroom.event').count({ where: { place: { $null: true } } });
    while ((await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await settle();
  const { cursor } = (await app.request.get('/api/newsroom/changes').expect(200)).body.meta;
  await change();
  await settle();
  return (await app.request.get(`/api/newsroom/changes?after=${cursor}`).expect(200)).body.data;
};

describe('the tags of answers', () => {
  const publish = () =>
    documentsOf(app.strapi, 'news-item').create({
      data: {
        title: 'Пуск линии',
        topics: [ids.topic],
        participants: [{ person: ids.anna, affiliations: [{ title: 'директор', organisation: ids.works }] }],
      } as never,
      status: 'published',
    });
  const rename = () => documentsOf(app.strapi, 'person').update({ documentId: ids.anna ?? '', data: { firstName: 'Жанна' } as never });

  it.each([
    ['published article', publish, 'news-item.published'],
    ['renamed person', rename, 'person.updated'],
  ] as const)('name the %s on every page that a webhook calls affected', async (_what, change, type) => {
    const event = (await toldOf(change)).find((one) => one.type === type);
    const affected = event?.data.affected.items ?? [];
    expect(affected.length).toBeGreaterThan(1);
    for (const page of affected) {
      const tags = await tagsOf(`/api/newsroom/${ROUTES[page.type]}/${page.slug}?locale=${page.locale}`);
      expect([page.url, tags.includes(event?.data.documentId ?? '')]).toEqual([page.url, true]);
    }
  });
});

describe('what was written by SQL', () => {
  const knex = () => app.strapi.db.connection;

  // What each server saw when it started is what it compares with.
  beforeAll(reconcile);

  it.each([
    ['a person', () => knex()('persons').where({ document_id: ids.anna }).update({ last_name: 'Сойкина' }), 'Сойкина'],
    [
      'an organisation',
      () => knex()('organisations').where({ document_id: ids.works }).update({ name: 'Завод «Восход»' }),
      'Завод «Восход»',
    ],
    ['an agreement', () => knex()('agreements').where({ document_id: ids.deal }).update({ title: 'Договор о цехе' }), 'Договор о цехе'],
    ['a topic', () => knex()('topics').where({ document_id: ids.topic }).update({ name: 'Станки' }), 'Станки'],
    ['the article', () => knex()('news_items').where({ document_id: ids.item }).update({ lead: 'Коротко о встрече' }), 'Коротко о встрече'],
    ['another on its list', () => knex()('news_items').where({ document_id: ids.other }).update({ title: 'И снова она' }), 'И снова она'],
  ])('%s shows after the next comparison', async (_what, write, text) => {
    expect((await app.request.get(PAGE).expect(200)).text).not.toContain(text);
    await write();
    await reconcile();
    expect((await app.request.get(PAGE).expect(200)).text).toContain(text);
  });
});
