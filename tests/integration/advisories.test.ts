/** Classes of Strapi's published advisories (docs/security.md), each held against this app. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { signInAsAdmin } from '../support/admin-session';
import { CORE_TYPES, startCoreRoutes, type CoreRoutes } from '../support/core-routes';
import { createApiToken } from '../support/permissions';
import { CANARY } from '../support/secretive-archive';

const ROOT = path.resolve(__dirname, '../..');

let routes: CoreRoutes;

beforeAll(async () => {
  routes = await startCoreRoutes();
});

afterAll(() => routes.app.stop());

const post = (address: string, body: object) => routes.app.request.post(address).send(body);

describe('the table in docs/security.md', () => {
  const table = readFileSync(path.join(ROOT, 'docs/security.md'), 'utf8');

  it('names only tests that there are', () => {
    const named = [...table.matchAll(/`(?:tests\/integration\/)?([\w-]+\.test\.ts)`/g)].map(([, file]) => file ?? '');
    const unit = ['resolve-grammar.test.ts'];
    for (const file of named.filter((name) => !unit.includes(name))) expect(readFileSync(path.join(__dirname, file), 'utf8')).not.toBe('');
    expect(named.length).toBeGreaterThan(15);
  });

  it('names versions that the installed one has left behind', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'node_modules/@strapi/strapi/package.json'), 'utf8')) as {
      version: string;
    };
    const installed = version.split('.').map(Number);
    const rows = table.split('\n').filter((line) => line.startsWith('| CVE-'));
    expect(rows.length).toBeGreaterThanOrEqual(23);
    for (const row of rows) {
      const fixed = (/\| (\d+\.\d+\.\d+) \|/.exec(row)?.[1] ?? '0.0.0').split('.').map(Number);
      const difference = fixed.map((part, place) => (installed[place] ?? 0) - part).find((part) => part !== 0) ?? 0;
      expect(difference).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('private fields, told by which documents come back', () => {
  const NAMES = ['filters', 'where', 'lookup', 'sort', 'populate', 'fields', '_q'];
  const PATHS = [
    '[createdBy][password]',
    '[updatedBy][resetPasswordToken]',
    '[updatedBy][t1.password]',
    '[t0.password]',
    '[$or][0][createdBy][email]',
    '[embargoUntil]',
  ];

  it.each(CORE_TYPES)('no parameter of %s reaches one, for nobody', async (type) => {
    const full = await createApiToken(routes.app.strapi, { type: 'full-access' });
    for (const token of [undefined, full])
      for (const name of NAMES)
        for (const steps of PATHS)
          await routes.get(`${type === 'news-item' ? 'news-items' : `${type}s`}?${name}${steps}[$startsWith]=a`, token).expect(400);
  });

  it('nor do those of users and files', async () => {
    const full = await createApiToken(routes.app.strapi, { type: 'full-access' });
    for (const address of ['users', 'upload/files'])
      for (const steps of PATHS.slice(0, 5)) await routes.get(`${address}?filters${steps}[$startsWith]=a`, full).expect(400);
    for (const field of ['password', 'resetPasswordToken', 'confirmationToken']) {
      await routes.get(`users?filters[${field}][$startsWith]=a`, full).expect(400);
      await routes.get(`users?sort=${field}`, full).expect(400);
    }
  });
});

describe('drafts', () => {
  it('are shown by no value of status, to nobody', async () => {
    const full = await createApiToken(routes.app.strapi, { type: 'full-access' });
    for (const token of [undefined, full])
      for (const query of ['status=draft', 'publicationState=preview', 'hasPublishedVersion=false', 'status[$ne]=published']) {
        const { status, text } = await routes.get(`news-items?${query}`, token);
        expect(text).not.toContain(CANARY);
        if (status !== 400) expect(text).toBe((await routes.get('news-items', token).expect(200)).text);
        for (const name of ['draft', 'embargoed', 'withdrawn'])
          expect([400, 404]).toContain((await routes.get(`news-items/${routes.id(name)}?${query}`, token)).status);
      }
  });
});

it('knows no provider that nobody has set up', async () => {
  for (const address of ['connect/cognito', 'connect/github', 'auth/cognito/callback', 'auth/github/callback']) {
    const { status, headers } = await routes.get(`${address}?callback=https://elsewhere.example&id_token=a.b.c&access_token=x`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(headers.location).toBeUndefined();
  }
});

describe('the panel’s API', () => {
  it('wants a session for relations, templates, types and files', async () => {
    for (const address of [
      '/content-manager/relations/api::news-item.news-item/participants',
      '/content-manager/collection-types/api::news-item.news-item',
      '/users-permissions/email-templates',
      '/content-type-builder/content-types',
      '/upload/files',
      '/admin/users',
      '/admin/api-tokens',
      '/admin/webhooks',
    ])
      expect((await routes.app.request.get(address)).status).toBe(401);
  });

  it('ends a session when its owner signs out', async () => {
    const admin = await signInAsAdmin(routes.app, { email: 'leaving@newsroom.example' });
    await admin.get('/admin/users/me').expect(200);
    await admin.post('/admin/logout', {}).expect(200);
    await admin.get('/admin/users/me').expect(401);
  });

  it('shuts out at once whom an administrator has switched off', async () => {
    const admin = await signInAsAdmin(routes.app, { email: 'fired@newsroom.example' });
    await routes.app.strapi.db.query('admin::user').update({ where: { email: admin.email }, data: { isActive: false } });
    await admin.get('/admin/users/me').expect(401);
  });

  it('shows nobody relations, titles or documents of a type that they may not read', async () => {
    const { strapi } = routes.app;
    await strapi.db.query('admin::role').create({ data: { name: 'Nothing', code: 'nothing', description: '' } });
    const admin = await signInAsAdmin(routes.app, { role: 'nothing', email: 'nothing@newsroom.example' });
    const position = routes.id('post');
    for (const address of [
      `/content-manager/relations/api::position.position/${position}/person`,
      `/content-manager/relations/api::news-item.news-item/${routes.id('draft')}/topics`,
      '/content-manager/collection-types/api::person.person',
      `/content-manager/collection-types/api::person.person/${routes.id('stranger')}`,
      '/upload/files',
      '/admin/users',
    ]) {
      const { status, text } = await admin.get(address);
      // Strapi 5.54 refuses relations, and then stumbles over its own refusal: a 500 that says nothing.
      expect({ address, refused: status === 403 || (status === 500 && address.includes('/relations/')) }).toEqual({
        address,
        refused: true,
      });
      expect(text).not.toContain(CANARY);
    }
  });

  it('sends Strapi’s own webhooks nowhere inside, in production', async () => {
    const admin = await signInAsAdmin(routes.app, { email: 'hooks@newsroom.example' });
    const mode = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    try {
      for (const host of ['127.0.0.1', 'localhost', '0.0.0.0'])
        await admin.post('/admin/webhooks', { name: host, url: `http://${host}:80/`, headers: {}, events: [] }).expect(400);
    } finally {
      process.env.NODE_ENV = mode;
    }
  });

  it('writes no types outside of development', async () => {
    for (const address of [
      '/content-type-builder/content-types',
      '/content-type-builder/components',
      '/content-type-builder/update-schema',
    ]) {
      const { status } = await post(address, {});
      expect([401, 403, 404, 405]).toContain(status);
    }
  });

  it('does not let itself be asked for passwords without end, however the address is written', async () => {
    const statuses: number[] = [];
    for (const letters of ['editor@newsroom.example', 'Editor@newsroom.example', 'EDITOR@newsroom.example'])
      for (let time = 0; time < 4; time += 1)
        statuses.push((await post('/admin/login', { email: letters, password: `wrong-${time}` })).status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(statuses).not.toContain(200);
  });
});

it('uploads nothing for the public', async () => {
  const { status } = await routes.app.request.post('/api/upload').attach('files', Buffer.from('x'), 'x.png');
  expect(status).toBe(403);
});

it('lets no other site read with a reader’s credentials', async () => {
  const { headers } = await routes.app.request.get('/api/news-items').set('Origin', 'https://elsewhere.example').expect(200);
  const isForAll = headers['access-control-allow-origin'] === '*';
  expect(headers['access-control-allow-credentials'] === 'true' && !isForAll).toBe(false);
});

it('has no plugin that rewrites population', () => {
  expect(Object.keys(routes.app.strapi.plugins).filter((name) => name.includes('populate'))).toEqual([]);
});
