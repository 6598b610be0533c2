import { randomUUID } from 'node:crypto';

import { writePreviewToken } from '../../src/plugins/newsroom/server/src/early-reading/preview-token';
import { startCoreRoutes, type CoreRoutes } from '../support/core-routes';
import { createApiToken, grant, roleId } from '../support/permissions';
import { CANARY } from '../support/secretive-archive';

const NEWS_ITEM = 'api::news-item.news-item';
const PAGES = 'newsroom/news-items';

let routes: CoreRoutes;

beforeAll(async () => {
  routes = await startCoreRoutes();
});

afterAll(() => routes.app.stop());

const address = (name: string, status = 'draft', locale = 'ru'): Promise<string | undefined> =>
  routes.app.strapi
    .plugin('newsroom')
    .service('previews')
    .addressOf(NEWS_ITEM, { documentId: routes.id(name), locale, status });

/** The API path behind a preview's address: `newsroom/news-items/…?preview=…`. */
const pathOf = async (name: string, locale = 'ru'): Promise<string> => {
  const url = new URL((await address(name, 'draft', locale)) ?? '');
  return `${PAGES}/${url.pathname.split('/').at(-1)}${url.search}&locale=${locale}`;
};

const unknown = async (token?: string) => {
  const { status, text } = await routes.get(`${PAGES}/nobody-knows-this`, token);
  return { status, text };
};

const userIn = async (type: string): Promise<string> => {
  const { strapi } = routes.app;
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
  const name = randomUUID();
  const user = await strapi.db.query('plugin::users-permissions.user').create({
    data: { username: name, email: `${name}@newsroom.example`, provider: 'local', confirmed: true, blocked: false, role: role.id },
  });
  return strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
};

describe('a preview’s address', () => {
  it('shows the draft, and is kept by nobody', async () => {
    const path = await pathOf('draft');
    const { body, headers } = await routes.get(path).expect(200);
    expect(body).toMatchObject({
      data: { documentId: routes.id('draft'), title: `Черновик ${CANARY}` },
      meta: { early: { why: 'preview' } },
    });
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers).not.toHaveProperty('etag');
    expect(headers).not.toHaveProperty('last-modified');
  });

  it('shows the draft of what is public, and leaves the public page alone', async () => {
    const open = await routes.get(`${PAGES}/forum-stankostroiteley`).expect(200);
    expect((await routes.get(await pathOf('news')).expect(200)).body.data.title).toBe(`Черновик ${CANARY}`);
    const again = await routes.get(`${PAGES}/forum-stankostroiteley`).expect(200);
    expect(again.text).toBe(open.text);
    expect(again.headers.etag).toBe(open.headers.etag);
    expect(again.text).not.toContain(CANARY);
  });

  it('shows each change at once', async () => {
    const path = await pathOf('draft');
    const draft = { documentId: routes.id('draft'), locale: 'ru' };
    const { slug } = (await routes.get(path).expect(200)).body.data;
    // The slug follows the title: the address that was handed on still holds.
    const changes = { title: `Другой черновик ${CANARY}`, lead: 'Дописано' };
    await routes.app.strapi.documents(NEWS_ITEM).update({ ...draft, data: changes as never });
    const { data } = (await routes.get(path).expect(200)).body;
    expect(data.lead).toBe('Дописано');
    expect(data.slug).not.toBe(slug);
    await routes.app.strapi.documents(NEWS_ITEM).update({ ...draft, data: { title: `Черновик ${CANARY}` } as never });
  });

  it.each([
    ['at another document', async () => (await pathOf('draft')).replace(/news-items\/[^?]+/, `news-items/${routes.id('embargoed')}`)],
    ['at a public page', async () => (await pathOf('draft')).replace(/news-items\/[^?]+/, 'news-items/forum-stankostroiteley')],
    ['in another language', async () => (await pathOf('news')).replace('locale=ru', 'locale=en')],
    ['altered', async () => (await pathOf('draft')).replace(/preview=./, 'preview=_')],
    ['empty', () => Promise.resolve(`${PAGES}/${routes.id('draft')}?preview=`)],
    [
      'after its end',
      () => {
        const keys = routes.app.strapi.config.get<string[]>('server.app.keys');
        const until = new Date(Date.now() - 1_000).toISOString();
        const token = writePreviewToken(keys, { documentId: routes.id('draft'), locale: 'ru', until });
        return Promise.resolve(`${PAGES}/${routes.id('draft')}?preview=${token}`);
      },
    ],
  ])('%s it is an unknown address like any other', async (_what, path) => {
    const { status, text, headers } = await routes.get(await path());
    expect({ status, text }).toEqual(await unknown());
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('opens nothing else: neither lists nor Strapi’s own routes take it', async () => {
    const { search } = new URL((await address('draft')) ?? '');
    for (const path of [PAGES, `${PAGES}/forum-stankostroiteley/other-news`, 'news-items', `news-items/${routes.id('draft')}`])
      await routes.get(path + search).expect(400);
  });

  it('leads to the public page of what is published, and is given for articles alone', async () => {
    expect(await address('news', 'published')).toMatch(/\/ru\/news\/forum-stankostroiteley$/);
    expect(await address('embargoed', 'published')).toContain('?preview=');
    const { addressOf } = routes.app.strapi.plugin('newsroom').service('previews');
    expect(await addressOf('api::person.person', { documentId: routes.id('anna') })).toBeUndefined();
    expect(await addressOf(NEWS_ITEM, { documentId: 'nothing' })).toBeUndefined();
    expect(await addressOf(NEWS_ITEM, {})).toBeUndefined();
  });
});

describe('tokens and roles', () => {
  it('read drafts with the preview’s own scope alone', async () => {
    const path = `newsroom/previews/${routes.id('draft')}`;
    const token = (type: string, permissions?: string[]) =>
      createApiToken(routes.app.strapi, { type, ...(permissions && { permissions }) });
    const scoped = await token('custom', ['plugin::newsroom.previews.show']);
    const { body, headers } = await routes.get(path, scoped).expect(200);
    expect(body).toMatchObject({ data: { title: `Черновик ${CANARY}` }, meta: { early: { why: 'preview' } } });
    expect(headers['cache-control']).toBe('private, no-store');
    await routes.get('newsroom/previews/nothing', scoped).expect(404);
    await routes.get(`${path}?locale=en`, scoped).expect(404);

    const full = await routes.get(path, await token('full-access'));
    expect(full.status).toBe(404);
    await routes.get(path, await token('read-only')).expect(403);
    await routes.get(path, await token('custom', ['plugin::newsroom.news-items.findOne'])).expect(403);
    await routes.get(path).expect(403);
    await grant(routes.app.strapi, 'authenticated', ['plugin::newsroom.previews.show']);
    await routes.get(path, await userIn('authenticated')).expect(404);
  });

  it('get what is published from the newsroom’s routes, whatever they ask for', async () => {
    const full = await createApiToken(routes.app.strapi, { type: 'full-access' });
    const open = (await routes.get(PAGES).expect(200)).text;
    expect((await routes.get(PAGES, full).expect(200)).text).toBe(open);
    await routes.get(`${PAGES}?status=draft`, full).expect(400);
    for (const slug of [routes.id('draft'), 'under-embargo']) await routes.get(`${PAGES}/${slug}`, full).expect(404);
  });
});

describe('an accredited journalist', () => {
  const open = async (openToAccredited: boolean): Promise<void> => {
    const embargoed = { documentId: routes.id('embargoed'), locale: 'ru' };
    await routes.app.strapi.documents(NEWS_ITEM).update({ ...embargoed, data: { openToAccredited } as never, status: 'published' });
  };

  it('reads an article under embargo once an editor has opened it, and nobody else does', async () => {
    const journalist = await userIn('accredited');
    await grant(routes.app.strapi, 'authenticated', ['plugin::newsroom.news-items.findOne']);
    const reader = await userIn('authenticated');
    const full = await createApiToken(routes.app.strapi, { type: 'full-access' });
    const path = `${PAGES}/under-embargo`;
    await routes.get(path, journalist).expect(404);

    const before = (await routes.get('newsroom/changes').expect(200)).text;
    await open(true);
    const { body, headers } = await routes.get(path, journalist).expect(200);
    expect(body).toMatchObject({ data: { documentId: routes.id('embargoed') }, meta: { early: { why: 'accredited' } } });
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers).not.toHaveProperty('etag');
    for (const other of [undefined, reader, full]) {
      const answer = await routes.get(path, other);
      expect({ status: answer.status, text: answer.text }).toEqual(await unknown(other));
    }
    expect((await routes.get('newsroom/changes').expect(200)).text).toBe(before);
    expect((await routes.get(PAGES, journalist).expect(200)).text).toBe((await routes.get(PAGES).expect(200)).text);

    await open(false);
    await routes.get(path, journalist).expect(404);
  });

  it('reads what everybody reads with the same ETag', async () => {
    const journalist = await userIn('accredited');
    const path = `${PAGES}/forum-stankostroiteley`;
    const given = await routes.get(path, journalist).expect(200);
    expect(given.headers.etag).toBe((await routes.get(path).expect(200)).headers.etag);
  });

  it('has a role from the first start on, which an administrator may delete', async () => {
    expect(await roleId(routes.app.strapi, 'accredited' as never)).toBeGreaterThan(0);
  });
});
