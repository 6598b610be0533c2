import { strapi as client } from '@strapi/client';

import { CORE_TYPES, documentIds, keysIn, startCoreRoutes, type CoreRoutes } from '../support/core-routes';
import { actionsOf, createApiToken, grant, revoke, roleId } from '../support/permissions';
import { CANARY } from '../support/secretive-archive';

let routes: CoreRoutes;

beforeAll(async () => {
  routes = await startCoreRoutes();
});

afterAll(() => routes.app.stop());

describe('permissions', () => {
  it('an unticked box answers 403 from the next request on, and takes the type out of other types’ grammar', async () => {
    await revoke(routes.app.strapi, 'public', 'api::topic.topic.find');
    try {
      await routes.get('topics').expect(403);
      await routes.get(`topics/${routes.id('topic')}`).expect(200);
      await routes.get('news-items?populate=topics').expect(400);
      await routes.get('news-items?filters[topics][slug]=nauka').expect(400);
      expect((await routes.read('news-items?populate=*')).data[0]).not.toHaveProperty('topics');
    } finally {
      await grant(routes.app.strapi, 'public', actionsOf('topic', 'find'));
    }
    await routes.get('topics').expect(200);
  });

  it('writing stays shut for the public', async () => {
    await routes.app.request
      .post('/api/topics')
      .send({ data: { name: 'x' } })
      .expect(403);
    await routes.app.request
      .put(`/api/topics/${routes.id('topic')}`)
      .send({ data: { name: 'x' } })
      .expect(403);
    await routes.app.request.delete(`/api/topics/${routes.id('topic')}`).expect(403);
    for (const path of ['upload/files', 'upload/files/1', 'users', 'i18n/locales', 'users-permissions/roles'])
      await routes.get(path).expect(403);
  });

  it('API tokens and users are held to the same form', async () => {
    const { strapi } = routes.app;
    await grant(
      strapi,
      'authenticated',
      CORE_TYPES.flatMap((type) => actionsOf(type, 'find', 'findOne')),
    );
    const role = await roleId(strapi, 'authenticated');
    const user = await strapi.db.query('plugin::users-permissions.user').create({
      data: { username: 'reader', email: 'reader@newsroom.example', provider: 'local', confirmed: true, blocked: false, role },
    });
    const tokens = [
      await createApiToken(routes.app.strapi, { type: 'full-access' }),
      await createApiToken(routes.app.strapi, { type: 'read-only' }),
      await createApiToken(routes.app.strapi, {
        type: 'custom',
        permissions: CORE_TYPES.flatMap((type) => actionsOf(type, 'find', 'findOne')),
      }),
      await strapi.plugin('users-permissions').service('jwt').issue({ id: user.id }),
    ];
    const open = (await routes.get('news-items?populate=*').expect(200)).text;
    for (const token of tokens) {
      expect((await routes.get('news-items?populate=*', token).expect(200)).text).toBe(open);
      expect(documentIds(await routes.read('news-items?status=draft', token))).toEqual([routes.id('news'), routes.id('older')]);
      await routes.get(`news-items/${routes.id('draft')}?status=draft`, token).expect(404);
      await routes.get('news-items?populate=createdBy', token).expect(400);
      await routes.get('news-items?filters[embargoUntil][$notNull]=true', token).expect(400);
    }
  });

  it('a token with one right has one right', async () => {
    const token = await createApiToken(routes.app.strapi, { type: 'custom', permissions: actionsOf('news-item', 'find') });
    await routes.get('news-items', token).expect(200);
    await routes.get('news-items?populate=participants', token).expect(200);
    await routes.get('news-items?populate=topics', token).expect(400);
    await routes.get('topics', token).expect(403);
  });
});

describe('a token that may write', () => {
  it('writes as in Strapi, and is answered in the closed form', async () => {
    const token = await createApiToken(routes.app.strapi, {
      type: 'custom',
      permissions: actionsOf('news-item', 'create', 'update', 'delete'),
    });
    const send = (method: 'post' | 'put' | 'delete', path: string, body?: object) =>
      routes.app.request[method](`/api/news-items${path}`).set('Authorization', `Bearer ${token}`).send(body);

    const created = (
      await send('post', '?status=draft', {
        data: { title: 'Пришло по REST', dismissedNames: [CANARY], embargoUntil: '2024-01-01T00:00:00.000Z' },
      }).expect(201)
    ).body;
    expect(created).toMatchObject({ data: { title: 'Пришло по REST', locale: 'ru', publishedAt: null }, meta: {} });
    expect(JSON.stringify(created)).not.toContain(CANARY);
    expect(keysIn(created.data)).not.toEqual(expect.arrayContaining(['id']));
    expect(keysIn(created.data)).not.toEqual(expect.arrayContaining(['embargoUntil']));

    const { documentId } = created.data;
    await send('put', `/${documentId}?populate=*`, { data: {} }).expect(400);
    await send('put', `/${documentId}?fields=dismissedNames`, { data: {} }).expect(400);
    const changed = (await send('put', `/${documentId}`, { data: { title: 'Изменено по REST' } }).expect(200)).body;
    expect(changed.data).toMatchObject({ documentId, title: 'Изменено по REST' });
    expect(await routes.app.strapi.documents('api::news-item.news-item').findOne({ documentId })).toMatchObject({
      dismissedNames: [CANARY],
    });
    await send('post', '', { title: 'no data' }).expect(400);
    await send('delete', `/${documentId}`).expect(204);
    expect(await routes.app.strapi.documents('api::news-item.news-item').findOne({ documentId })).toBeNull();
  });
});

it('serves @strapi/client', async () => {
  const site = client({ baseURL: `${routes.app.url}/api` });
  const list = await site.collection('news-items').find({
    fields: ['title', 'slug'],
    filters: { topics: { slug: { $eq: 'nauka' } }, date: { $gte: '2025-01-01' } },
    populate: { photos: { populate: ['image'] }, topics: { fields: ['name'] } },
    sort: ['date:desc', 'title'],
    pagination: { page: 1, pageSize: 5 },
    locale: 'ru',
    status: 'published',
  });
  expect(list.meta.pagination).toEqual({ page: 1, pageSize: 5, pageCount: 1, total: 1 });
  expect(list.data[0]).toMatchObject({
    documentId: routes.id('news'),
    topics: [{ documentId: routes.id('topic'), name: 'Наука' }],
    photos: [{ image: { width: 1200 } }],
  });
  const one = await site.collection('persons').findOne(routes.id('anna'), { populate: '*' });
  expect(one.data).toMatchObject({ lastName: 'Щукина', positions: [{ title: 'директор' }] });
  await expect(site.collection('news-items').findOne(routes.id('draft'))).rejects.toThrow();
});

it('answers HEAD like GET, without a body', async () => {
  const { text } = await routes.app.request.head('/api/news-items').expect(200);
  expect(text ?? '').toBe('');
});
