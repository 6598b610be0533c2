import { Webhook } from 'standardwebhooks';

import type { Delivery, Endpoint } from '../../src/plugins/newsroom/shared/contracts/webhooks';
import { signInAsAdmin, type AdminSession } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { editing, type Editing } from '../support/editing';
import { LOCAL_RECEIVERS, settled, until } from '../support/endpoints';
import { startWebhookReceiver, type WebhookReceiver } from '../support/webhook-receiver';

const ENDPOINTS = '/newsroom/webhooks/endpoints';
const DELIVERIES = '/newsroom/webhooks/deliveries';

let app: RunningStrapi;
let admin: AdminSession;
let edit: Editing;
let receiver: WebhookReceiver;

beforeAll(async () => {
  app = await bootStrapi({ env: LOCAL_RECEIVERS });
  admin = await signInAsAdmin(app);
  edit = editing(app.strapi);
});

afterAll(() => app?.stop());

beforeEach(async () => {
  receiver = await startWebhookReceiver();
});

afterEach(async () => {
  for (const { id } of await list()) await admin.delete(`${ENDPOINTS}/${id}`).expect(204);
  await receiver.close();
});

const list = async (): Promise<Endpoint[]> => (await admin.get(ENDPOINTS).expect(200)).body.data;
const create = async (data: object = {}): Promise<Endpoint & { secret: string }> =>
  (await admin.post(ENDPOINTS, { url: receiver.url, ...data }).expect(201)).body.data;
const publish = (title: string) => edit.create('news-item', { title }, { status: 'published', locale: 'ru' });
const log = async (query: string): Promise<Delivery[]> => (await admin.get(`${DELIVERIES}?${query}`).expect(200)).body.data;

it('shows a secret once, keeps it sealed, and signs with it', async () => {
  const { id, secret } = await create({ description: 'Партнёр' });
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const answers = [
    await admin.get(ENDPOINTS),
    await admin.get(`${ENDPOINTS}/${id}`),
    await admin.put(`${ENDPOINTS}/${id}`, { enabled: true }),
  ];
  for (const { text } of answers) expect(text).not.toContain(secret.slice(6));
  const row = await app.strapi.db.query('plugin::newsroom.endpoint').findOne({ where: { id } });
  expect(JSON.stringify(row)).not.toContain(secret.slice(6));

  await publish('Подписанное');
  const [request] = await receiver.received(1);
  expect(new Webhook(secret).verify(request!.body, request!.headers as Record<string, string>)).toMatchObject({
    type: 'news-item.published',
  });
});

it('lets the old secret sign beside a new one for a day', async () => {
  const { id, secret: old } = await create();
  const { body } = await admin.post(`${ENDPOINTS}/${id}/rotate-secret`).expect(200);
  expect(body.data.secret).not.toBe(old);
  expect(body.data.secrets).toHaveLength(2);
  const left = Date.parse(body.data.secrets[1].expiresAt) - Date.now();
  expect(left).toBeGreaterThan(23 * 3_600_000);
  expect(left).toBeLessThanOrEqual(24 * 3_600_000);
  await publish('На рубеже ключей');
  const [request] = await receiver.received(1);
  for (const secret of [old, body.data.secret as string]) {
    expect(() => new Webhook(secret).verify(request!.body, request!.headers as Record<string, string>)).not.toThrow();
  }
});

it('sends a test to this endpoint alone, and keeps the log of it', async () => {
  const other = await create({ description: 'another' });
  const { id } = await create();
  const { body } = await admin.post(`${ENDPOINTS}/${id}/test`).expect(202);
  const [request] = await receiver.received(1);
  expect(JSON.parse(request!.body)).toMatchObject({ type: 'test' });
  await settled(app.strapi, id);
  const { body: detail } = await admin.get(`${DELIVERIES}/${body.data.id}`).expect(200);
  expect(detail.data).toMatchObject({ state: 'delivered', type: 'test', attempts: 1, body: { type: 'test' } });
  expect(detail.data.log).toMatchObject([{ outcome: 'delivered', status: 204, request: { url: receiver.url } }]);
  expect(await log(`endpoint=${other.id}`)).toEqual([]);
});

it('says how an endpoint is, and tries it anew when it is asked to', async () => {
  const { id } = await create();
  receiver.answerWith(500);
  for (const title of ['Первое падение', 'Второе падение', 'Третье падение']) await publish(title);
  const down = await until(
    async () => (await list())[0]!,
    ({ health }) => health.state === 'down',
  );
  expect(down.health).toMatchObject({ waiting: 3, dead: 0, lastFailure: 'http-500' });
  expect(down.health.nextAttemptAt).not.toBeNull();
  receiver.answerWith(204);
  await admin.post(`${ENDPOINTS}/${id}/recover`).expect(202);
  await settled(app.strapi, id);
  expect((await list())[0]?.health).toMatchObject({ state: 'up', waiting: 0 });
});

it('sends a delivery that was given up once more', async () => {
  const { id } = await create();
  await publish('Отвергнутое');
  const [row] = await settled(app.strapi, id);
  await app.strapi.db
    .query('plugin::newsroom.delivery')
    .update({ where: { id: row!.id }, data: { state: 'dead', endedAt: new Date().toISOString() } });
  expect((await list())[0]?.health.dead).toBe(1);
  const { body } = await admin.post(`${DELIVERIES}/${row!.id}/retry`).expect(202);
  expect(body.data.event).toBe(row!.eventKey);
  const requests = await receiver.received(2);
  expect(requests[1]?.headers['webhook-id']).toBe(requests[0]?.headers['webhook-id']);
  await settled(app.strapi, id);
  expect((await list())[0]?.health.dead).toBe(0);
});

it('replays what has been told since an instant, to an endpoint that is new as well', async () => {
  const since = new Date().toISOString();
  const item = await publish('Повторяемое');
  await edit.update('news-item', item, { lead: 'С лидом' }, { status: 'published', locale: 'ru' });
  await until(
    () => app.strapi.db.query('plugin::newsroom.event').count({ where: { place: { $null: true } } }),
    (left) => left === 0,
  );
  const { id } = await create();
  const { body } = await admin.post(`${ENDPOINTS}/${id}/replay`, { since }).expect(202);
  expect(body.data.requeued).toBe(2);
  const requests = await receiver.received(2);
  expect(requests.map((request) => JSON.parse(request.body).data.version)).toEqual([1, 2]);
  await settled(app.strapi, id);
});

it('finds deliveries by state, kind and words', async () => {
  const { id } = await create({ types: ['news-item.published'] });
  await publish('Мост через Волгу');
  await publish('Ярмарка мёда');
  await settled(app.strapi, id);
  expect((await log(`endpoint=${id}&search=мост`)).map(({ title }) => title)).toEqual(['Мост через Волгу']);
  expect(await log(`endpoint=${id}&state=dead`)).toEqual([]);
  expect((await log(`endpoint=${id}&type=news-item.published&pageSize=1`)).map(({ title }) => title)).toEqual(['Ярмарка мёда']);
});

it('switches off and on, and sends nothing while it is off', async () => {
  const { id } = await create();
  await admin.put(`${ENDPOINTS}/${id}`, { enabled: false }).expect(200);
  expect((await list())[0]?.health.state).toBe('off');
  const { body } = await admin.post(`${ENDPOINTS}/${id}/test`).expect(400);
  expect(body.error.message).toMatch(/switch it on/);
  await admin.put(`${ENDPOINTS}/${id}`, { enabled: true, description: null }).expect(200);
  await admin.post(`${ENDPOINTS}/${id}/test`).expect(202);
  await settled(app.strapi, id);
});

it.each([
  [{}, 'url: must be an address'],
  [{ url: 'partner.example' }, 'whole address'],
  [{ url: 'http://10.0.0.1/' }, 'not public'],
  [{ url: 'http://169.254.169.254/' }, 'not public'],
  [{ url: 'https://partner.example/', types: ['entry.create'] }, 'types.0: must be one of'],
  [{ url: 'https://partner.example/', filters: { people: [] } }, 'filters'],
  [{ url: 'https://partner.example/', secret: 'whsec_mine' }, 'secret'],
  [{ url: 'https://partner.example/', enabled: 'yes' }, 'enabled: must be true or false'],
])('refuses %j and saves nothing', async (data, message) => {
  const { body } = await admin.post(ENDPOINTS, data).expect(400);
  expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
  expect(body.error.message).toContain(message);
  expect(await list()).toEqual([]);
});

it('refuses an address in the language of the editor', async () => {
  const users = app.strapi.db.query('admin::user');
  await users.update({ where: { email: admin.email }, data: { preferedLanguage: 'ru' } });
  const { body } = await admin.post(ENDPOINTS, { url: 'http://127.1.2.3.4.5/' }).expect(400);
  expect(body.error.message).toBe('Адрес нужен целиком, например https://partner.example/hooks/news.');
  await users.update({ where: { email: admin.email }, data: { preferedLanguage: null } });
});

it.each([
  ['get', `${ENDPOINTS}/4711`],
  ['put', `${ENDPOINTS}/4711`],
  ['delete', `${ENDPOINTS}/4711`],
  ['post', `${ENDPOINTS}/4711/test`],
  ['post', `${ENDPOINTS}/4711/rotate-secret`],
  ['post', `${ENDPOINTS}/4711/recover`],
  ['get', `${DELIVERIES}/4711`],
  ['post', `${DELIVERIES}/x/retry`],
] as const)('answers 404 to %s %s', async (method, path) => {
  await admin[method](path).expect(404);
});

it('lets in whose role has the box, and nobody else', async () => {
  const author = await signInAsAdmin(app, { role: 'strapi-author', email: 'author@newsroom.example' });
  await author.get(ENDPOINTS).expect(403);
  await author.post(ENDPOINTS, { url: receiver.url }).expect(403);
  await author.get(DELIVERIES).expect(403);
  await app.request.get(ENDPOINTS).expect(401);
});
