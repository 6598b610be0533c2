/** Strapi's routes for users, files, roles and languages, for callers who were given the right to them. */
import { startCoreRoutes, type CoreRoutes } from '../support/core-routes';
import { createApiToken, grant, roleId } from '../support/permissions';

let routes: CoreRoutes;
let reader: string;
let full: string;

const GRANTED = [
  'plugin::users-permissions.user.me',
  'plugin::users-permissions.user.find',
  'plugin::users-permissions.user.findOne',
  'plugin::users-permissions.role.find',
  'plugin::upload.content-api.find',
  'plugin::upload.content-api.findOne',
  'plugin::i18n.locales.listLocales',
];

beforeAll(async () => {
  routes = await startCoreRoutes();
  const { strapi } = routes.app;
  await grant(strapi, 'authenticated', GRANTED);
  const role = await roleId(strapi, 'authenticated');
  const user = await strapi.db.query('plugin::users-permissions.user').create({
    data: { username: 'reader', email: 'reader@newsroom.example', provider: 'local', confirmed: true, blocked: false, role },
  });
  reader = await strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
  full = await createApiToken(strapi, { type: 'full-access' });
});

afterAll(() => routes.app.stop());

const PATHS = ['users', 'users/me', 'users/1', 'upload/files', 'upload/files/1', 'users-permissions/roles', 'i18n/locales'];

describe.each(['a signed-in reader', 'a token with full access'])('%s', (who) => {
  const token = (): string => (who === 'a signed-in reader' ? reader : full);

  it.each(PATHS)('reads %s, and populates, searches or filters through nothing', async (path) => {
    const plain = await routes.get(path, token());
    expect([200, 401, 403]).toContain(plain.status);
    for (const query of ['populate=*', 'populate[related][populate]=*', '_q=a', 'filters[role][type][$eq]=public', 'sort=role.name']) {
      await routes.get(`${path}?${query}`, token()).expect(400);
    }
  });

  it('sees of files neither where they are kept nor what uses them', async () => {
    const { body } = await routes.get('upload/files', token()).expect(200);
    expect(body).toHaveLength(1);
    for (const name of ['provider', 'provider_metadata', 'related', 'folder', 'folderPath']) expect(body[0]).not.toHaveProperty([name]);
    expect(body[0]).toHaveProperty('url');
    for (const name of ['provider', 'folderPath', 'provider_metadata'])
      await routes.get(`upload/files?filters[${name}][$contains]=a`, token()).expect(400);
  });

  it('gets lists in bounded parts', async () => {
    await routes.get('users?pagination[pageSize]=101', token()).expect(400);
    await routes.get('upload/files?limit=100000', token()).expect(400);
    expect((await routes.get('users?filters[username][$eq]=reader&sort=username:asc', token()).expect(200)).body).toHaveLength(1);
    expect((await routes.get('users?start=1&limit=1', token()).expect(200)).body).toEqual([]);
  });
});

it('gives a list in parts to who names none', async () => {
  const { strapi } = routes.app;
  const role = await roleId(strapi, 'authenticated');
  const many = Array.from({ length: 120 }, (_, number) => ({
    username: `u${number}`,
    email: `u${number}@newsroom.example`,
    role,
    provider: 'local',
  }));
  for (const data of many) await strapi.db.query('plugin::users-permissions.user').create({ data });
  expect((await routes.get('users', full).expect(200)).body).toHaveLength(100);
});

it('refuses bodies that no form has', async () => {
  const password = 'x'.repeat(70_000);
  const { body } = await routes.app.request.post('/api/auth/local').send({ identifier: 'reader', password }).expect(413);
  expect(body.error.message).toContain('65536');
});

describe.each([
  'auth/local',
  'auth/local/register',
  'auth/forgot-password',
  'auth/reset-password',
  'auth/send-email-confirmation',
  'users',
])('POST %s', (path) => {
  it.each(['application/xml', 'x'])('says in what form it reads a body that came as %s', async (form) => {
    const sent = routes.app.request.post(`/api/${path}`).set('Authorization', `Bearer ${full}`).set('Content-Type', form);
    const { body } = await sent.send('<email/>').expect(415);
    expect(body.error.message).toContain('application/json');
  });

  it('says what is missing where no body came', () =>
    routes.app.request.post(`/api/${path}`).set('Authorization', `Bearer ${full}`).expect(400));
});

it.each(['fields=toString', 'sort=constructor', 'sort[toString]=asc', 'filters[valueOf][$eq]=a'])(
  'takes no name of the language for a field: %s',
  (query) => routes.get(`upload/files?${query}`, full).expect(400),
);

it.each([
  ['lists in lists', 'persons', `{"data":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
  ['lists in lists', 'auth/local', `{"identifier":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
  [
    'a long value of the wrong kind',
    'persons',
    JSON.stringify({ data: { lastName: ['x'.repeat(900_000)], positions: 'x'.repeat(90_000) } }),
  ],
  ['a long value of the wrong kind', 'auth/local', JSON.stringify({ identifier: ['x'.repeat(60_000)] })],
])('refuses %s at %s and does not repeat them', async (_, path, sent) => {
  const call = routes.app.request.post(`/api/${path}`).set('Authorization', `Bearer ${full}`).set('Content-Type', 'application/json');
  const { text } = await call.send(sent).expect(400);
  expect(text.length).toBeLessThan(5_000);
});
