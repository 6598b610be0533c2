import { Webhook } from 'standardwebhooks';

import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { editing, type Editing } from '../support/editing';
import { createEndpoint, deliveriesTo, LOCAL_RECEIVERS, SECRET, settled, until } from '../support/endpoints';
import { startPartnerSite } from '../support/partner-site';
import { startWebhookReceiver, type ReceivedRequest, type WebhookReceiver } from '../support/webhook-receiver';

let app: RunningStrapi;
let edit: Editing;
let receiver: WebhookReceiver;
let endpoint: number;

const eventOf = ({ body }: ReceivedRequest): PublicEvent => JSON.parse(body) as PublicEvent;
const brief = (request: ReceivedRequest): string =>
  `${eventOf(request).type} ${eventOf(request).data.slug} ${eventOf(request).data.version}`;
const rowOf = (id: number) => app.strapi.db.query('plugin::newsroom.endpoint').findOne({ where: { id } });
const publishNew = async (title: string, data: object = {}): Promise<string> =>
  edit.create('news-item', { title, ...data }, { status: 'published', locale: 'ru' });

beforeAll(async () => {
  app = await bootStrapi({ env: LOCAL_RECEIVERS, listen: true });
  edit = editing(app.strapi);
});

afterAll(() => app?.stop());

beforeEach(async () => {
  receiver = await startWebhookReceiver();
  endpoint = await createEndpoint(app.strapi, receiver.url);
});

afterEach(async () => {
  await app.strapi.db.query('plugin::newsroom.endpoint').deleteMany({});
  await receiver.close();
});

it('sends what the change feed says, signed as Standard Webhooks are, and keeps the log of it', async () => {
  const item = await publishNew('Пуск станции');
  const [request] = await receiver.received(1);
  expect(new Webhook(SECRET).verify(request!.body, request!.headers as Record<string, string>)).toMatchObject({
    type: 'news-item.published',
    data: { documentId: item, locale: 'ru', slug: 'pusk-stantsii', version: 1, card: { title: 'Пуск станции' } },
  });
  expect(request).toMatchObject({ method: 'POST', path: '/hook', headers: { 'content-type': 'application/json' } });
  const [delivery] = await settled(app.strapi, endpoint);
  expect(delivery).toMatchObject({
    state: 'delivered',
    attempts: 1,
    eventKey: request!.headers['webhook-id'],
    type: 'news-item.published',
  });
  const log = await app.strapi.db.query('plugin::newsroom.attempt').findMany({ where: { deliveryId: delivery!.id } });
  expect(log).toMatchObject([{ outcome: 'delivered', status: 204, reason: null, request: { url: receiver.url } }]);
  expect(JSON.stringify(log)).not.toContain('v1,');
});

it('has the example site build the page of an article, build it anew, lead on from its old address, and remove it', async () => {
  const site = await startPartnerSite(app.url);
  try {
    await createEndpoint(app.strapi, site.url);
    const item = await publishNew('Страница партнёра', { slug: 'partner' });
    expect((await site.page('partner')).html).toContain('<h1>Страница партнёра</h1>');
    await edit.update('news-item', item, { lead: 'Станок пущен.' }, { locale: 'ru' });
    await edit.publish(item, { locale: 'ru' });
    await site.page('partner', '<p>Станок пущен.</p>');
    await edit.update('news-item', item, { slug: 'pereyezd' }, { locale: 'ru' });
    await edit.publish(item, { locale: 'ru' });
    await site.page('pereyezd', '<p>Станок пущен.</p>');
    await site.page('partner', 'http-equiv="refresh"');
    await edit.unpublish(item);
    await site.noPage('pereyezd');
  } finally {
    await site.stop();
  }
});

it('sends each change of a document in its order', async () => {
  const item = await publishNew('Сначала так');
  for (const lead of ['Раз', 'Два', 'Три', 'Четыре']) {
    await edit.update('news-item', item, { lead }, { locale: 'ru' });
    await edit.publish(item, { locale: 'ru' });
  }
  await edit.unpublish(item);
  const requests = await receiver.received(6);
  expect(requests.map((request) => eventOf(request).data.version)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(brief(requests[5]!)).toBe('news-item.withdrawn snachala-tak 6');
});

it('sends the same body with the same id again until it is taken, and lets only its own document wait', async () => {
  receiver.answerWith((request, response) => {
    const isFirst = receiver.requests.filter(({ headers }) => headers['webhook-id'] === request.headers['webhook-id']).length === 1;
    response.writeHead(eventOf(request).data.slug === 'upryamaya' && isFirst ? 422 : 204).end();
  });
  const stubborn = await publishNew('Упрямая');
  await receiver.received(1);
  await edit.update('news-item', stubborn, { lead: 'Вторая версия.' }, { locale: 'ru' });
  await edit.publish(stubborn, { locale: 'ru' });
  await publishNew('Обычная');
  const requests = await receiver.received(4, 15_000);
  expect(requests.map(brief)).toEqual([
    'news-item.published upryamaya 1',
    'news-item.published obychnaya 1',
    'news-item.published upryamaya 1',
    'news-item.updated upryamaya 2',
  ]);
  const [first, again] = requests.filter((request) => brief(request) === 'news-item.published upryamaya 1');
  expect(again?.body).toBe(first?.body);
  expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
});

it('sends nothing but probes to a receiver that is down, and everything in order when it is back', async () => {
  await receiver.close();
  const item = await publishNew('В темноту');
  await until(
    () => rowOf(endpoint),
    ({ downSince }) => downSince !== null,
  );
  await edit.update('news-item', item, { lead: 'Ещё раз.' }, { locale: 'ru' });
  await edit.publish(item, { locale: 'ru' });
  await publishNew('Тоже в темноту');
  const waiting = await until(
    () => deliveriesTo(app.strapi, endpoint),
    (rows) => rows.length === 3,
  );
  expect(waiting.map(({ state, dueAt }) => [state === 'delivered', dueAt === null])).toEqual([
    [false, false],
    [false, true],
    [false, false],
  ]);
  expect(await rowOf(endpoint)).toMatchObject({ lastFailure: 'connection-refused' });

  receiver = await startWebhookReceiver();
  await app.strapi.db.query('plugin::newsroom.endpoint').update({ where: { id: endpoint }, data: { url: receiver.url } });
  await settled(app.strapi, endpoint);
  expect(receiver.requests.map(brief).sort()).toEqual([
    'news-item.published tozhe-v-temnotu 1',
    'news-item.published v-temnotu 1',
    'news-item.updated v-temnotu 2',
  ]);
  expect(receiver.requests.filter((request) => eventOf(request).data.documentId === item).map((one) => eventOf(one).data.version)).toEqual([
    1, 2,
  ]);
  expect(await rowOf(endpoint)).toMatchObject({ downSince: null, notBefore: null, failures: 0 });
});

it('sends nothing more to a receiver that is gone, and leaves one alone as long as it asks', async () => {
  receiver.answerWith(410);
  await publishNew('Никому');
  expect(
    await until(
      () => rowOf(endpoint),
      ({ enabled }) => enabled === false,
    ),
  ).toMatchObject({ disabledBy: 'gone' });

  const busy = await startWebhookReceiver();
  busy.answerWith((_request, response) => void response.writeHead(429, { 'Retry-After': '7000' }).end());
  const other = await createEndpoint(app.strapi, busy.url);
  const before = Date.now();
  await publishNew('Не сейчас');
  const { notBefore } = await until(
    () => rowOf(other),
    (row) => row.notBefore !== null,
  );
  expect(Date.parse(notBefore) - before).toBeGreaterThan(6_990_000);
  expect(Date.parse(notBefore) - before).toBeLessThan(7_030_000);
  expect(receiver.requests).toHaveLength(1);
  await busy.close();
});

it('never follows a redirect', async () => {
  const elsewhere = await startWebhookReceiver();
  receiver.answerWith((_request, response) => void response.writeHead(307, { Location: elsewhere.url }).end());
  await publishNew('Переехало');
  await receiver.received(2, 15_000);
  expect(elsewhere.requests).toHaveLength(0);
  const [delivery] = await until(
    () => deliveriesTo(app.strapi, endpoint),
    ([row]) => row?.attempts === 2,
  );
  expect(delivery).toMatchObject({ state: 'failing', lastFailure: 'http-307', refusals: 0 });
  await elsewhere.close();
});

describe('filters', () => {
  it('let through what concerns a region, a topic or an organisation, in whatever way', async () => {
    const north = await edit.create('region', { name: 'Север' });
    const works = await edit.create('organisation', { name: 'Завод' });
    const filters = { regions: [north], topics: [], organisations: [] };
    await app.strapi.db.query('plugin::newsroom.endpoint').update({ where: { id: endpoint }, data: { filters } });
    const other = await startWebhookReceiver();
    const byWorks = {
      filters: { regions: [], topics: [], organisations: [works] },
      types: ['news-item.published', 'organisation.updated'],
    };
    const otherEndpoint = await createEndpoint(app.strapi, other.url, byWorks);

    await publishNew('О другом');
    const item = await publishNew('О севере', { regions: [north], organisations: [works] });
    await settled(app.strapi, endpoint);
    await edit.update('organisation', works, { website: 'https://works.example' });
    await settled(app.strapi, endpoint);
    await edit.update('news-item', item, { regions: [] }, { locale: 'ru' });
    await edit.publish(item, { locale: 'ru' });
    await edit.update('news-item', item, { lead: 'Уже не о севере.' }, { locale: 'ru' });
    await edit.publish(item, { locale: 'ru' });
    await settled(app.strapi, endpoint);
    await settled(app.strapi, otherEndpoint);
    const counts = (one: WebhookReceiver) => one.requests.map(brief).sort();
    expect(counts(receiver)).toEqual(['news-item.published o-severe 1', 'news-item.updated o-severe 2', 'organisation.updated zavod 1']);
    expect(counts(other)).toEqual(['news-item.published o-severe 1', 'organisation.updated zavod 1']);
    await other.close();
  });
});
