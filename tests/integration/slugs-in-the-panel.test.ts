import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { sluggedDocuments } from '../support/slugged-documents';

type Tools = ReturnType<typeof sluggedDocuments>;

let running: RunningStrapi;
let create: Tools['create'];
let slugOf: Tools['slugOf'];
let claims: Tools['claims'];

beforeAll(async () => {
  running = await bootStrapi();
  ({ create, slugOf, claims } = sluggedDocuments(running));
});

afterAll(() => running?.stop());

describe('in the panel', () => {
  const uid = 'api::news-item.news-item';
  let token: string;

  const ask = (path: string, body: object, locale = 'ru') =>
    running.request.post(`/content-manager/uid/${path}?locale=${locale}`).set('Authorization', `Bearer ${token}`).send(body);
  const generate = async (data: object, contentTypeUID: string = uid): Promise<string> =>
    (await ask('generate', { contentTypeUID, field: 'slug', data }).expect(200)).body.data;
  const check = async (value: string): Promise<{ isAvailable: boolean; suggestion: string | null }> =>
    (await ask('check-availability', { contentTypeUID: uid, field: 'slug', value }).expect(200)).body;

  beforeAll(async () => {
    const admin = { email: 'editor@example.com', password: 'Editor-of-slugs-1', firstname: 'Editor' };
    const registered = await running.request.post('/admin/register-admin').send(admin).expect(200);
    token = registered.body.data.token;
  });

  it('the button makes the slug that a save would', async () => {
    expect(await generate({ title: 'Кнопка «Щелчок»' })).toBe('knopka-schelchok');
    const { documentId } = await create('news-item', { title: 'Кнопка «Щелчок»' });
    expect(await generate({ title: 'Кнопка «Щелчок»' })).toBe('knopka-schelchok-2');
    expect(await generate({ id: documentId, title: 'Кнопка «Щелчок»' })).toBe('knopka-schelchok');
    expect(await generate({ firstName: 'Пётр', lastName: 'Ключев' }, 'api::person.person')).toBe('pyotr-klyuchev');
    expect(await generate({ title: '' })).toMatch(/^news(-\d+)?$/);
  });

  it('the field tells what is free, and what would be', async () => {
    await create('news-item', { title: 'Наличие' });
    expect(await check('nalichiye')).toEqual({ isAvailable: false, suggestion: 'nalichiye-2' });
    expect(await check('nalichiye-2')).toEqual({ isAvailable: true, suggestion: null });
    expect(await check('Word.')).toEqual({ isAvailable: false, suggestion: 'word' });
  });

  it('a slug from the button that somebody took meanwhile is numbered, not refused', async () => {
    const made = await generate({ title: 'Опередили' });
    await create('news-item', { title: 'Опередили' });
    expect((await create('news-item', { title: 'Опередили', slug: made })).slug).toBe('operedili-2');
  });

  it('a refusal names the field', async () => {
    await create('news-item', { title: 'Панель' });
    const { body } = await running.request
      .post(`/content-manager/collection-types/${uid}?locale=ru`)
      .set('Authorization', `Bearer ${token}`)
      .send({ title: 'Панель управления', slug: 'panel' })
      .expect(400);
    expect(body.error.details.errors).toMatchObject([{ path: ['slug'] }]);
  });

  it('many items are published at once, each with its slug', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => create('news-item', { title: 'Оптом' })));
    await running.request
      .post(`/content-manager/collection-types/${uid}/actions/bulkPublish?locale=ru`)
      .set('Authorization', `Bearer ${token}`)
      .send({ documentIds: made.map(({ documentId }) => documentId) })
      .expect(200);
    for (const { documentId, slug } of made) expect(await slugOf(documentId, 'published')).toBe(slug);
    const held = await claims({ owner: { $in: made.map(({ documentId }) => documentId) } });
    expect(held.map(({ state }) => state)).toEqual(made.map(() => 'current'));
  });
});
