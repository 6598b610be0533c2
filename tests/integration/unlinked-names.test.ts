import type { UnlinkedName } from '../../src/plugins/newsroom/shared/contracts/linking';
import { signInAsAdmin, type AdminSession } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createSmallArchive, documentsOf } from '../support/small-archive';

let app: RunningStrapi;
let admin: AdminSession;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await bootStrapi();
  ids = await createSmallArchive(app.strapi);
  admin = await signInAsAdmin(app);
});

afterAll(() => app?.stop());

const create = async (name: string, data: object, options: object = {}): Promise<string> =>
  (await documentsOf(app.strapi, name).create({ data, ...options } as never)).documentId;

const article = (title: string, participants: object[], more: object = {}): Promise<string> =>
  create('news-item', { title, date: '2025-09-01T12:00:00.000Z', participants, ...more }, { status: 'published' });

const unlinked = async (search = ''): Promise<UnlinkedName[]> =>
  (await admin.get(`/newsroom/unlinked-names?search=${encodeURIComponent(search)}`).expect(200)).body.data;

const pageOf = async (documentId: string) => {
  const row = await documentsOf(app.strapi, 'news-item').findOne({ documentId, status: 'published' } as never);
  return (await app.request.get(`/api/newsroom/news-items/${row!.slug as string}`).expect(200)).body.data;
};

const personsOn = async (documentId: string): Promise<Array<[string, string | null]>> =>
  (await pageOf(documentId)).participants.map(({ name, person }: { name: string; person: { documentId: string } | null }) => [
    name,
    person?.documentId ?? null,
  ]);

const undo = (key: string) => admin.post(`/newsroom/undo/${key}`, {});

describe('names that lead to nobody', () => {
  let first: string;
  let second: string;
  let deal: string;

  beforeAll(async () => {
    first = await article('Открытие моста', [
      { name: 'Борис Чижов', affiliations: [{ text: 'мастер цеха', title: 'мастер цеха' }] },
      { name: 'Лев Кедров' },
    ]);
    second = await article('Закладка верфи', [{ name: 'Чижов Борис' }]);
    deal = await create('agreement', {
      title: 'Меморандум о верфи',
      form: 'memorandum',
      signedOn: '2025-09-02',
      parties: [{ name: 'Верфь' }],
      signatories: [{ name: 'Борис Чижов', affiliation: { title: 'директор' }, onBehalfOf: { name: 'Верфь' } }],
    });
  });

  it('are listed once for all spellings and documents, with candidates', async () => {
    const names = await unlinked();
    expect(names.map(({ name, total }) => [name, total])).toEqual(
      expect.arrayContaining([
        ['Борис Чижов', 3],
        ['Лев Кедров', 1],
        ['Гость без карточки', 1],
      ]),
    );
    const [boris] = await unlinked('чижов');
    expect(boris?.candidates.map(({ documentId }) => documentId)).toEqual([ids.boris]);
    expect(boris?.documents.map(({ type, documentId, isPublished }) => [type, documentId, isPublished])).toEqual(
      expect.arrayContaining([
        ['newsItem', first, true],
        ['newsItem', second, true],
        ['agreement', deal, true],
      ]),
    );
    expect(boris?.documents.find(({ documentId }) => documentId === first)?.titles).toEqual(['мастер цеха']);
  });

  it('propose a new person where nobody is on record', async () => {
    const [lev] = await unlinked('кедров');
    expect(lev).toMatchObject({ candidates: [], proposal: { nameParts: { lastName: 'Кедров', firstName: 'Лев' } } });
  });

  it('are linked in the documents chosen, as printed, and unlinked again', async () => {
    const [boris] = await unlinked('чижов');
    const answer = await admin
      .post('/newsroom/unlinked-names/link', { key: boris?.key, person: ids.boris, documents: [{ type: 'newsItem', documentId: second }] })
      .expect(200);
    expect(answer.body.data).toMatchObject({ linked: 1, alike: [{ name: 'Борис Чижов', total: 2 }] });
    expect(await personsOn(second)).toEqual([['Чижов Борис', ids.boris]]);
    expect(await personsOn(first)).toEqual([
      ['Борис Чижов', null],
      ['Лев Кедров', null],
    ]);
    await undo(answer.body.data.undo).expect(204);
    expect(await personsOn(second)).toEqual([['Чижов Борис', null]]);
    await undo(answer.body.data.undo).expect(404);
  });

  it('are linked everywhere at once, and the person’s page shows it on the next request', async () => {
    const slug = (await documentsOf(app.strapi, 'person').findOne({ documentId: ids.boris } as never))!.slug as string;
    await app.request.get(`/api/newsroom/persons/${slug}`).expect(404);
    const [boris] = await unlinked('чижов');
    const answer = await admin.post('/newsroom/unlinked-names/link', { key: boris?.key, person: ids.boris }).expect(200);
    expect(answer.body.data).toMatchObject({ linked: 3, alike: [] });
    const { body } = await app.request.get(`/api/newsroom/persons/${slug}`).expect(200);
    expect(body.data.newsItems.meta.pagination.total).toBe(2);
    expect(await unlinked('чижов')).toEqual([]);

    // Published anew since, its rows have other numbers: taking back finds them all the same.
    await documentsOf(app.strapi, 'news-item').publish({ documentId: first, locale: 'ru' } as never);
    await undo(answer.body.data.undo).expect(204);
    expect(await personsOn(first)).toEqual([
      ['Борис Чижов', null],
      ['Лев Кедров', null],
    ]);
    await app.request.get(`/api/newsroom/persons/${slug}`).expect(404);
  });

  it.each([
    [{ key: 'нет такого', person: 'boris' }, 404, /reload the list/],
    [{ key: 'борис чижов', person: 'nobody' }, 404, /no such person/],
    [{ key: 'борис чижов', person: undefined }, 400, /person/],
    [{ key: 'борис чижов', person: 'boris', documents: [] }, 400, /at least one/],
  ])('refuse %j with %i', async ({ person, ...request }, status, text) => {
    const answer = await admin.post('/newsroom/unlinked-names/link', { ...request, person: person === 'boris' ? ids.boris : person });
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body.error)).toMatch(text);
  });
});

describe('two records of one person', () => {
  let old: string;
  let item: string;
  let both: string;
  let deal: string;
  let slugs: Record<'kept' | 'merged', string>;

  const personPage = (slug: string) => app.request.get(`/api/newsroom/persons/${slug}`).redirects(0);

  beforeAll(async () => {
    old = await create('person', {
      lastName: 'Гусева',
      firstName: 'Анна',
      patronymic: 'Петровна',
      biography: 'Начинала на заводе.',
      aliases: ['А. Гусева'],
      translations: [{ locale: 'en', lastName: 'Guseva', firstName: 'Anna' }],
    });
    await create('position', { person: old, organisation: ids.works, title: 'генеральный директор', from: '2020', order: 1 });
    await create('position', { person: old, organisation: ids.city, title: 'депутат', from: '2018', order: 2 });
    item = await article('Гусева на ярмарке', [{ person: old, name: 'Анна Гусева' }]);
    both = await article('Две записи на одном событии', [
      { person: old, name: 'Гусева' },
      { person: ids.anna, name: 'Орлова' },
    ]);
    deal = await create('agreement', {
      title: 'Договор о ярмарке',
      form: 'contract',
      signedOn: '2019-03',
      parties: [{ organisation: ids.works }],
      signatories: [{ person: old, name: 'А. П. Гусева', affiliation: { title: 'директор' }, onBehalfOf: { organisation: ids.works } }],
    });
    const slugOf = async (documentId: string): Promise<string> =>
      (await documentsOf(app.strapi, 'person').findOne({ documentId } as never))!.slug as string;
    slugs = { kept: await slugOf(ids.anna!), merged: await slugOf(old) };
  });

  const state = async () => ({
    item: await personsOn(item),
    both: await personsOn(both),
    merged: (await personPage(slugs.merged)).body.data,
    kept: (await personPage(slugs.kept)).body.data,
    signatories: (await documentsOf(app.strapi, 'agreement').findOne({
      documentId: deal,
      populate: { signatories: { populate: { person: true } } },
    } as never))!,
  });

  const withoutRows = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, inner: unknown) => (/^(id|updatedAt|createdAt|publishedAt)$/.test(key) ? undefined : inner)));

  it('become one, printed names and addresses kept, and two again as they were', async () => {
    const before = await state();
    const answer = await admin.post('/newsroom/persons/merge', { kept: ids.anna, merged: old }).expect(200);
    expect(answer.body.data).toMatchObject({ newsItems: 2, agreements: 1, positions: 2 });

    expect(await personsOn(item)).toEqual([['Анна Гусева', ids.anna]]);
    expect(await personsOn(both)).toEqual([
      ['Гусева', ids.anna],
      ['Орлова', ids.anna],
    ]);
    const redirect = await personPage(slugs.merged);
    expect(redirect.status).toBe(301);
    expect(redirect.headers.location).toContain(slugs.kept);
    const kept = (await personPage(slugs.kept)).body.data;
    expect(kept.positions.map(({ title }: { title: string }) => title)).toEqual(['генеральный директор', 'депутат', 'инженер']);
    expect(kept.biography).toBe('Начинала на заводе.');
    expect((await documentsOf(app.strapi, 'person').findOne({ documentId: ids.anna } as never))!.aliases).toEqual([
      'Анна Петровна Гусева',
      'А. Гусева',
    ]);
    const { body: suggested } = await admin.post('/newsroom/suggestions', { text: 'Слово взяла Анна Петровна Гусева.' }).expect(200);
    expect(suggested.data.participants[0].person.documentId).toBe(ids.anna);

    // An article is published anew in between: its rows have other numbers then.
    await documentsOf(app.strapi, 'news-item').publish({ documentId: both, locale: 'ru' } as never);
    await undo(answer.body.data.undo).expect(204);
    expect(withoutRows(await state())).toEqual(withoutRows(before));
    expect(await personsOn(both)).toEqual([
      ['Гусева', old],
      ['Орлова', ids.anna],
    ]);
  });

  it('stay as an editor has changed them since', async () => {
    const answer = await admin.post('/newsroom/persons/merge', { kept: ids.anna, merged: old }).expect(200);
    await documentsOf(app.strapi, 'person').update({ documentId: ids.anna!, data: { biography: 'Написана после.' } } as never);
    await documentsOf(app.strapi, 'news-item').update({
      documentId: item,
      locale: 'ru',
      data: { participants: [{ person: ids.boris, name: 'Анна Гусева' }] },
    } as never);
    await documentsOf(app.strapi, 'news-item').publish({ documentId: item, locale: 'ru' } as never);
    await undo(answer.body.data.undo).expect(204);
    expect(await personsOn(item)).toEqual([['Анна Гусева', ids.boris]]);
    expect((await personPage(slugs.kept)).body.data.biography).toBe('Написана после.');
    expect((await documentsOf(app.strapi, 'person').findOne({ documentId: ids.anna } as never))!.aliases ?? []).toEqual([]);
  });

  it.each([
    ['itself', 400, () => ({ kept: ids.anna, merged: ids.anna })],
    ['nobody', 404, () => ({ kept: ids.anna, merged: 'nobody' })],
    ['nothing', 400, () => ({ kept: ids.anna })],
  ])('are not merged with %s', async (_, status, request) => {
    await admin.post('/newsroom/persons/merge', request()).expect(status);
  });
});
