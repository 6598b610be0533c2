import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { refusal, sluggedDocuments } from '../support/slugged-documents';

type Tools = ReturnType<typeof sluggedDocuments>;

let running: RunningStrapi;
let documents: Tools['documents'];
let items: Tools['items'];
let create: Tools['create'];
let update: Tools['update'];
let publish: Tools['publish'];
let claims: Tools['claims'];

beforeAll(async () => {
  running = await bootStrapi();
  ({ documents, items, create, update, publish, claims } = sluggedDocuments(running));
});

afterAll(() => running?.stop());

describe('readers who come by an old address', () => {
  it('need one step after ten renames, and never walk in circles', async () => {
    const { documentId } = await create('news-item', { title: 'Имя 0' }, { status: 'published' });
    for (let name = 1; name <= 10; name += 1) await update(documentId, { slug: `imya-${name}` }, { status: 'published' });
    await update(documentId, { slug: 'imya-5' }, { status: 'published' });
    const held = await claims({ owner: documentId });
    expect(held.filter(({ state }) => state === 'current').map(({ slug }) => slug)).toEqual(['imya-5']);
    expect(held.filter(({ state }) => state === 'former')).toHaveLength(10);
    for (const name of [0, 1, 4, 6, 10]) {
      const { headers } = await running.request.get(`/api/newsroom/news-items/imya-${name}?locale=ru`).expect(301);
      expect(headers.location).toBe('/api/newsroom/news-items/imya-5?locale=ru');
    }
    await running.request.get('/api/newsroom/news-items/imya-5').expect(200);
  });

  it('find nothing while the item is not public, as if there had never been one', async () => {
    const { documentId } = await create('news-item', { title: 'Снято' }, { status: 'published' });
    await update(documentId, { slug: 'snyato-potom' }, { status: 'published' });
    await items.unpublish({ documentId });
    await running.request.get('/api/newsroom/news-items/snyato').expect(404);
    await running.request.get('/api/newsroom/news-items/snyato-potom').expect(404);
    await publish(documentId);
    await running.request.get('/api/newsroom/news-items/snyato').expect(301);
  });

  it('learn that it is gone once it is deleted, by every address it had', async () => {
    const { documentId } = await create('news-item', { title: 'Удалено' }, { status: 'published' });
    await update(documentId, { slug: 'udaleno-potom' }, { status: 'published' });
    await update(documentId, { slug: 'udaleno-nikogda' });
    await items.delete({ documentId, locale: '*' });
    await running.request.get('/api/newsroom/news-items/udaleno').expect(410);
    await running.request.get('/api/newsroom/news-items/udaleno-potom').expect(410);
    await running.request.get('/api/newsroom/news-items/udaleno-nikogda').expect(404);

    expect((await create('news-item', { title: 'Удалено' })).slug).toBe('udaleno-2');
    const heir = await create('news-item', { title: 'Вместо удалённого', slug: 'udaleno' }, { status: 'published' });
    const { body } = await running.request.get('/api/newsroom/news-items/udaleno').expect(200);
    expect(body.data.documentId).toBe(heir.documentId);
  });

  it('learn that it is gone once it is withdrawn for good, and find it when it comes back', async () => {
    const { documentId } = await create('news-item', { title: 'Отозвано' }, { status: 'published' });
    await update(documentId, { withdrawnForGood: true });
    await items.unpublish({ documentId });
    await running.request.get('/api/newsroom/news-items/otozvano').expect(410);
    await refusal(create('news-item', { title: 'Вместо отозванного', slug: 'otozvano' }));
    await update(documentId, { withdrawnForGood: false });
    await publish(documentId);
    await running.request.get('/api/newsroom/news-items/otozvano').expect(200);
  });

  it('never hear of what was not public', async () => {
    const { documentId } = await create('news-item', { title: 'Никогда' }, { status: 'draft' });
    await items.delete({ documentId, locale: '*' });
    expect(await claims({ owner: documentId })).toEqual([]);
    const topic = await create('topic', { name: 'Тихая' });
    await documents('topic').update({ documentId: topic.documentId, data: { slug: 'tishe' } as never });
    expect((await claims({ owner: topic.documentId })).map(({ slug }) => slug)).toEqual(['tishe']);
    await documents('topic').delete({ documentId: topic.documentId });
    expect(await claims({ owner: topic.documentId })).toEqual([]);
  });

  it('are told so of persons, too', async () => {
    const person = await create('person', { firstName: 'Лев', lastName: 'Ершов', listed: true });
    await documents('person').update({ documentId: person.documentId, data: { slug: 'lev-ershov-poet' } as never });
    const { headers } = await running.request.get('/api/newsroom/persons/lev-yershov?locale=en').expect(301);
    expect(headers.location).toBe('/api/newsroom/persons/lev-ershov-poet?locale=en');
    await documents('person').delete({ documentId: person.documentId });
    await running.request.get('/api/newsroom/persons/lev-yershov').expect(410);
    await running.request.get('/api/newsroom/persons/lev-ershov-poet').expect(410);
  });
});

describe('the list of redirects', () => {
  const redirects = async (since: string): Promise<Array<{ from: string; to: string | null; status: number; type: string }>> =>
    (await running.request.get(`/api/newsroom/redirects?since=${since}`).expect(200)).body.data;

  it('tells of each that moved or is gone since, and of nothing else', async () => {
    const since = new Date().toISOString();
    const { documentId } = await create('news-item', { title: 'Путь' }, { status: 'published' });
    await update(documentId, { slug: 'put-dalshe' }, { status: 'published' });
    await update(documentId, { slug: 'put-skryt' });
    const gone = await create('news-item', { title: 'Пропажа' }, { status: 'published' });
    await items.delete({ documentId: gone.documentId, locale: '*' });
    const hidden = await create('news-item', { title: 'Спрятано' }, { status: 'published' });
    await update(hidden.documentId, { slug: 'spryatano-2' }, { status: 'published' });
    await items.unpublish({ documentId: hidden.documentId });

    const told = await redirects(since);
    expect(told).toMatchObject([
      { type: 'news-item', locale: 'ru', from: 'put', to: 'put-dalshe', status: 301 },
      { type: 'news-item', locale: 'ru', from: 'propazha', to: null, status: 410 },
    ]);
    const later = new Date().toISOString();
    expect(await redirects(later)).toEqual([]);
    await update(documentId, { slug: 'put-ukazan' }, { status: 'published' });
    expect((await redirects(later)).map(({ from, to }) => `${from} ${to}`).sort()).toEqual(['put put-ukazan', 'put-dalshe put-ukazan']);
    await publish(hidden.documentId);
    expect((await redirects(later)).map(({ from }) => from)).toContain('spryatano');
  });
});
