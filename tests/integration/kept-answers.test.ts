import { ask } from '../support/ask';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { signInAsAdmin, type AdminSession } from '../support/admin-session';
import { allQuiet } from '../support/endpoints';
import { createSmallArchive, documentsOf } from '../support/small-archive';
import { databaseKind } from '../support/test-database';

const PAGE = '/api/newsroom/news-items/vstrecha-na-zavode';
const PERMISSION = 'plugin::users-permissions.permission';

describe('answers that are kept', () => {
  let app: RunningStrapi;
  let ids: Record<string, string>;
  let admin: AdminSession;

  beforeAll(async () => {
    app = await bootStrapi({ listen: true });
    ids = await createSmallArchive(app.strapi);
    admin = await signInAsAdmin(app);
  });

  afterAll(() => app?.stop());

  /** How many answers are made, and how often parts of kept ones are read again, while `act` runs; for what webhooks tell, all was made before. */
  const workDuring = async (act: () => Promise<unknown>): Promise<{ made: number; checked: number }> => {
    await allQuiet(app.strapi, 60);
    const read = async (): Promise<{ made: number; checked: number }> =>
      (await admin.get('/newsroom/status').expect(200)).body.data.answers;
    const before = await read();
    await act();
    const after = await read();
    return { made: after.made - before.made, checked: after.checked - before.checked };
  };

  const makingsDuring = async (act: () => Promise<unknown>): Promise<number> => (await workDuring(act)).made;

  const page = async (path = PAGE) => (await app.request.get(path).expect(200)).body.data;
  const save = (name: string, documentId: string | undefined, data: object) =>
    documentsOf(app.strapi, name).update({ documentId: documentId ?? '', data: data as never });

  it('are made once', async () => {
    await page();
    expect(await makingsDuring(() => page())).toBe(0);
  });

  it.each([
    ['plain', {}],
    ['compressed', { 'Accept-Encoding': 'br, gzip;q=0.4' }],
    ['to a script of another site', { Origin: 'https://site.example' }],
    ['unchanged', { 'If-None-Match': '*' }],
  ])('are the same to the letter, with the same headers in the same order, kept or made: %s', async (_, headers) => {
    await save('person', ids.boris, { biography: `Родился на заводе. ${JSON.stringify(headers)}` });
    const question = { method: 'GET', path: '/api/newsroom/news-items', headers: { Connection: 'keep-alive', ...headers } as never };
    const [made, kept] = [await ask(app.url, question), await ask(app.url, question)];
    expect(kept.body).toEqual(made.body);
    expect(kept.headers).toBe(made.headers);
    expect(kept.headers).toContain('strict-transport-security');
  });

  it('are given before Koa has seen the request, to many at once, and only where nobody says who asks', async () => {
    await page();
    await page();
    const seen = jest.spyOn(app.strapi.server.app, 'createContext');
    try {
      const answers = await Promise.all(Array.from({ length: 20 }, () => app.request.get(PAGE).expect(200)));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      await app.request.head(PAGE).expect(200);
      expect(seen).not.toHaveBeenCalled();
      await app.request.get(PAGE).set('Authorization', 'Bearer nobody');
      await app.request.get('/api/newsroom/news-items/nowhere').expect(404);
      expect(seen).toHaveBeenCalledTimes(2);
    } finally {
      seen.mockRestore();
    }
  });

  it('stay through changes that do not concern them', async () => {
    const { etag } = (await app.request.get(PAGE)).headers;
    await save('person', ids.boris, { biography: 'Живёт у завода.' });
    await documentsOf(app.strapi, 'news-item').create({ data: { title: 'Черновик' } as never });
    expect(await workDuring(() => page())).toEqual({ made: 0, checked: 0 });
    expect((await app.request.get(PAGE)).headers.etag).toBe(etag);
  });

  it('stay when an article is published that comes onto no list of theirs', async () => {
    const publish = (data: object) => documentsOf(app.strapi, 'news-item').create({ data: data as never, status: 'published' });
    for (const day of ['11', '12', '13', '14', '15', '16'])
      await publish({ title: `Объявление ${day}`, date: `2025-06-${day}T12:00:00.000Z` });
    await page();
    const { etag } = (await app.request.get(PAGE)).headers;
    const { documentId } = await publish({ title: 'Давняя заметка', date: '1999-01-01T12:00:00.000Z' });
    expect(await workDuring(() => Promise.all([page(), page(), page()]))).toMatchObject({ made: 0 });
    expect(await workDuring(() => page())).toEqual({ made: 0, checked: 0 });
    expect((await app.request.get(PAGE)).headers.etag).toBe(etag);
    await save('news-item', documentId, { topics: [ids.topic], participants: [{ person: ids.anna }] });
    await documentsOf(app.strapi, 'news-item').publish({ documentId });
    expect(JSON.stringify((await page()).otherNews)).toContain('Давняя заметка');
  });

  it('of records stay through news that does not lead to them, and are made anew by what does', async () => {
    const person = `/api/newsroom/persons/${(await page()).participants[0].person.slug}`;
    await page(person);
    const data = { title: 'О другом', participants: [{ person: ids.boris }] };
    const { documentId } = await documentsOf(app.strapi, 'news-item').create({ data: data as never, status: 'published' });
    expect(await workDuring(() => page(person))).toEqual({ made: 0, checked: 0 });
    await save('news-item', documentId, { participants: [{ person: ids.boris }, { person: ids.anna }] });
    await documentsOf(app.strapi, 'news-item').publish({ documentId });
    expect((await page(person)).newsItems.data[0].title).toBe('О другом');
    await documentsOf(app.strapi, 'news-item').unpublish({ documentId });
    expect((await page(person)).newsItems.data[0].title).not.toBe('О другом');
    await documentsOf(app.strapi, 'position').create({ data: { person: ids.anna, organisation: ids.city, title: 'советник' } as never });
    expect(JSON.stringify(await page(person))).toContain('советник');
  });

  it('are made anew when the default locale becomes another', async () => {
    const locales = app.strapi.plugin('i18n').service('locales');
    await page();
    await locales.setDefaultLocale({ code: 'en' });
    await app.request.get(PAGE).expect(404);
    await locales.setDefaultLocale({ code: 'ru' });
    await page();
  });

  it.each([
    ['a person', 'person', 'anna', { lastName: 'Орлова-Чайкина' }, (data: { participants: object[] }) => data.participants[0]],
    ['an organisation', 'organisation', 'works', { name: 'АО «Взлёт»' }, (data: { event: object }) => data.event],
    ['an agreement', 'agreement', 'deal', { aims: ['Строить'] }, (data: { agreements: object[] }) => data.agreements[0]],
    ['a topic', 'topic', 'topic', { name: 'Заводы' }, (data: { topics: object[] }) => data.topics],
  ])('are made anew when %s on the page changes', async (_what, name, id, data, part) => {
    const before = await page();
    await save(name, ids[id], data);
    const after = await page();
    expect(part(after)).not.toEqual(part(before));
  });

  it('show an article that was published, and no longer one that was withdrawn, at once and everywhere', async () => {
    const addresses = [PAGE, '/api/newsroom/news-items', '/api/newsroom/topics', '/api/newsroom/organisations'];
    const texts = () => Promise.all(addresses.map(async (address) => (await app.request.get(address).expect(200)).text));
    const before = await texts();
    const { documentId } = await documentsOf(app.strapi, 'news-item').create({
      data: { title: 'Новый цех', organisations: [ids.works], topics: [ids.topic] } as never,
      status: 'published',
    });
    expect((await texts())[1]).toContain('Новый цех');
    expect((await texts())[0]).toContain('Новый цех');
    await documentsOf(app.strapi, 'news-item').unpublish({ documentId });
    expect(await texts()).toEqual(before);
  });

  it('are made anew when another node has changed something', async () => {
    const knex = app.strapi.db.connection;
    await page();
    await knex.transaction(async (elsewhere) => {
      await elsewhere('persons').where({ document_id: ids.anna }).update({ first_name: 'Жанна' });
      const stamp = databaseKind() === 'postgres' ? knex.raw('pg_current_xact_id()::text::bigint') : null;
      const row = { subject: 'person', target: ids.anna, stamp, written_at: new Date().toISOString() };
      await elsewhere('newsroom_changes').insert(row);
    });
    expect((await page()).participants[0].person.name).toContain('Жанна');
  });

  it('end with an embargo, without a save', async () => {
    // Longer than it takes to publish, on a busy machine too.
    const soon = new Date(Date.now() + 4_000);
    await documentsOf(app.strapi, 'news-item').create({
      data: { title: 'Под эмбарго', embargoUntil: soon.toISOString() } as never,
      status: 'published',
    });
    expect((await app.request.get('/api/newsroom/news-items')).text).not.toContain('Под эмбарго');
    while (Date.now() <= soon.getTime()) await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await app.request.get('/api/newsroom/news-items')).text).toContain('Под эмбарго');
  });

  it('end with the permission, and come back with it', async () => {
    await page();
    const permission = await app.strapi.db
      .query(PERMISSION)
      .findOne({ where: { action: 'plugin::newsroom.news-items.findOne' }, populate: { role: true } });
    await app.strapi.db.query(PERMISSION).delete({ where: { id: permission.id } });
    await app.request.get(PAGE).expect(403);
    await app.strapi.db.query(PERMISSION).create({ data: { action: permission.action, role: permission.role.id } });
    await app.request.get(PAGE).expect(200);
  });

  it('speak of compression, tags and other sites as an answer that is made does', async () => {
    const plain = await app.request.get(PAGE).set('Accept-Encoding', 'identity').expect(200);
    const zipped = await app.request.get(PAGE).set('Accept-Encoding', 'gzip').buffer(true).expect(200);
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.text).toBe(plain.text);
    expect(zipped.headers.etag).not.toBe(plain.headers.etag);
    expect(plain.headers.vary).toMatch(/Accept-Encoding/);
    await app.request.get(PAGE).set('If-None-Match', zipped.headers.etag!).expect(304);
    const head = await app.request.head(PAGE).set('Accept-Encoding', 'identity').expect(200);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(plain.text)));
    const elsewhere = await app.request.get(PAGE).set('Origin', 'https://site.example').expect(200);
    expect(elsewhere.headers['access-control-allow-origin']).toBe('https://site.example');
  });
});
