import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createSmallArchive, documentsOf } from '../support/small-archive';

let running: RunningStrapi;
const ids: Record<string, string> = {};

const documents = (name: string) => documentsOf(running.strapi, name);
const create = async (name: string, data: object, options: object = {}): Promise<string> =>
  (await documents(name).create({ data, ...options } as never)).documentId;
const get = (path: string) => running.request.get(`/api/newsroom/${path}`);

beforeAll(async () => {
  running = await bootStrapi();
  Object.assign(ids, await createSmallArchive(running.strapi));
});

afterAll(() => running?.stop());

describe('the whole page', () => {
  it('carries every fact of the article in one answer', async () => {
    const { body } = await get('news-items/vstrecha-na-zavode').expect(200);
    expect(body.data).toMatchObject({
      documentId: ids.item,
      locale: 'ru',
      slug: 'vstrecha-na-zavode',
      title: 'Встреча на заводе',
      bodyHtml: '<p>Стороны &lt;договорились&gt;.</p>',
      bodyText: 'Стороны <договорились>.',
      event: { kind: 'meeting', date: '2025-05-17', venue: 'Цех № 1', venueOrganisation: { name: 'АО «Полёт»' } },
      participants: [
        {
          name: 'Анна Петровна Орлова',
          person: { documentId: ids.anna, name: 'Анна Петровна Орлова', portrait: null },
          signed: true,
          affiliations: [{ text: 'гендиректор АО «Полёт»', title: 'генеральный директор', organisation: { documentId: ids.works } }],
        },
        { name: 'Гость без карточки', person: null, role: 'guest', signed: false, affiliations: [] },
      ],
      andOthers: true,
      othersText: 'и другие',
      agreements: [
        {
          documentId: ids.deal,
          arity: 'bilateral',
          state: 'in-force',
          term: 'долгосрочное',
          parties: [{ organisation: { documentId: ids.works } }, { organisation: { documentId: ids.city } }],
          signatories: [{ person: { documentId: ids.anna }, onBehalfOf: { organisation: { documentId: ids.works } } }],
          aims: ['Развивать площадку'],
          focusAreas: ['Кадры', 'Дороги'],
        },
      ],
      topics: [{ name: 'Промышленность' }],
      regions: [{ name: 'Приморье' }],
      otherNews: [
        {
          documentId: ids.other,
          reasons: expect.arrayContaining([
            expect.objectContaining({ kind: 'person', name: 'Анна Петровна Орлова', label: 'общий участник: Анна Петровна Орлова' }),
          ]),
        },
      ],
      localizations: [{ locale: 'ru', slug: 'vstrecha-na-zavode' }],
    });
    expect(JSON.stringify(body)).not.toMatch(/"id":|provider|createdBy|""/);
  });

  it('answers 304 to whoever has it, and HEAD like GET', async () => {
    const { headers } = await get('news-items/vstrecha-na-zavode').expect(200);
    expect(headers.etag).toMatch(/^"[\w-]+"$/);
    await get('news-items/vstrecha-na-zavode').set('If-None-Match', headers.etag!).expect(304);
    const head = await running.request.head('/api/newsroom/news-items/vstrecha-na-zavode').set('Accept-Encoding', 'gzip').expect(200);
    expect(head.headers.etag).toBe(headers.etag);
  });

  it.each([
    'news-items/vstrecha-na-zavode?populate=*',
    'news-items?page=0',
    'news-items?pageSize=101',
    'news-items?from=2025-02-30',
    'news-items?locale=xx',
    'news-items?sort=title',
    'agreements?state=old',
    'persons?page=1&page=2',
  ])('refuses %s', async (path) => {
    const { body } = await get(path).expect(400);
    expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
  });

  it.each(['%00', '%E0%A4%A', '%F0%9F%98%80', 'a%20b', 'x'.repeat(300)])('finds nothing at the odd address %s', async (slug) => {
    for (const path of ['news-items', 'persons', 'organisations', 'agreements']) {
      const { status } = await get(`${path}/${slug}`);
      expect([400, 404]).toContain(status);
    }
  });

  it('knows no unknown slug and no missing translation', async () => {
    await get('news-items/nothing').expect(404);
    await get('news-items/vstrecha-na-zavode?locale=en').expect(404);
  });
});

describe('lists and record pages', () => {
  it.each([
    ['news-items', 2],
    ['news-items?from=2025-05-18', 1],
    ['news-items?to=2025-05-17', 1],
    ['news-items?from=2025-05-17&to=2025-05-17', 1],
    ['news-items?topic=promyshlennost', 1],
    ['news-items?topic=promyshlennost&region=primorye', 1],
    ['news-items?topic=nothing', 0],
    ['news-items?topic=promyshlennost,nothing', 1],
    ['agreements', 1],
    ['agreements?state=in-force&form=agreement', 1],
    ['agreements?state=expired', 0],
    ['agreements?signedFrom=2025-05-17&signedTo=2025-05-17', 1],
    ['agreements?signedFrom=2025-05-18', 0],
    ['persons', 1],
    ['organisations', 2],
  ])('%s has %i', async (path, total) => {
    const { body } = await get(path).expect(200);
    expect(body.meta.pagination.total).toBe(total);
    expect(body.data).toHaveLength(total);
  });

  it('shows a person with offices today and over time', async () => {
    const list = await get('persons').expect(200);
    const { body } = await get(`persons/${list.body.data[0].slug}`).expect(200);
    expect(body.data).toMatchObject({
      name: 'Анна Петровна Орлова',
      affiliations: [{ title: 'генеральный директор', organisation: { documentId: ids.works } }],
      positions: [{ title: 'генеральный директор' }, { title: 'инженер', to: '2019' }],
      coParticipants: [],
      newsItems: { meta: { pagination: { total: 2 } } },
    });
    const english = await get(`persons/${list.body.data[0].slug}?locale=en`).expect(200);
    expect(english.body.data).toMatchObject({ name: 'Anna Orlova', newsItems: { data: [] } });
  });

  it('shows an organisation with its people and agreements', async () => {
    const { body } = await get('organisations?pageSize=100');
    const works = body.data.find((organisation: { documentId: string }) => organisation.documentId === ids.works);
    const page = await get(`organisations/${works.slug}`).expect(200);
    expect(page.body.data).toMatchObject({
      people: [{ person: { documentId: ids.anna }, title: 'генеральный директор' }],
      agreements: [{ documentId: ids.deal }],
      newsItems: { data: [{ documentId: ids.item }] },
    });
  });

  it('tells whom a person and an organisation met, at public events of the locale alone', async () => {
    const slugOf = async (name: string, documentId: string) => (await documents(name).findOne({ documentId } as never))!.slug as string;
    const participants = [
      { person: ids.anna, affiliations: [{ title: 'директор', organisation: ids.works }] },
      { person: ids.boris, affiliations: [{ title: 'мэр', organisation: ids.city }] },
    ];
    const met = await create(
      'news-item',
      { title: 'Второй визит', date: '2025-08-01T12:00:00.000Z', participants },
      { status: 'published' },
    );
    const secret = await create('news-item', { title: 'Третий визит', date: '2025-08-02T12:00:00.000Z', participants });
    const person = await get(`persons/${await slugOf('person', ids.anna!)}`).expect(200);
    expect(person.body.data.coParticipants).toMatchObject([{ person: { documentId: ids.boris, name: 'Борис Чижов' }, newsItems: 1 }]);
    const organisation = await get(`organisations/${await slugOf('organisation', ids.works!)}`).expect(200);
    expect(organisation.body.data.coParticipants).toMatchObject([{ organisation: { documentId: ids.city }, newsItems: 1 }]);
    for (const documentId of [met, secret]) await documents('news-item').delete({ documentId } as never);
    expect((await get(`persons/${await slugOf('person', ids.anna!)}`)).body.data.coParticipants).toEqual([]);
  });

  it('counts topics and regions', async () => {
    expect((await get('topics')).body.data).toEqual([{ slug: 'promyshlennost', name: 'Промышленность', count: 1 }]);
    expect((await get('regions')).body.data).toMatchObject([{ name: 'Приморье', count: 1 }]);
  });
});

describe('what is not public', () => {
  it('is nowhere until its item is, and gone with it', async () => {
    const person = await create('person', { lastName: 'Тайнов', firstName: 'Илья' });
    const organisation = await create('organisation', { name: 'Скрытый завод' });
    const draft = {
      title: 'Пока секрет',
      date: '2025-07-01T12:00:00.000Z',
      participants: [{ person, affiliations: [{ title: 'директор', organisation }] }],
    };
    const item = await create('news-item', draft);
    const slugOf = async (name: string, documentId: string) => (await documents(name).findOne({ documentId } as never))!.slug as string;
    const [personSlug, organisationSlug] = [await slugOf('person', person), await slugOf('organisation', organisation)];
    const expectHidden = async (): Promise<void> => {
      await get('news-items/poka-sekret').expect(404);
      await get(`persons/${personSlug}`).expect(404);
      await get(`organisations/${organisationSlug}`).expect(404);
      expect((await get('news-items')).body.meta.pagination.total).toBe(2);
      expect((await get('persons')).body.meta.pagination.total).toBe(1);
      expect((await get(`news-items?person=${personSlug}`)).body.meta.pagination.total).toBe(0);
    };
    const publish = () => documents('news-item').publish({ documentId: item, locale: 'ru' } as never);

    await expectHidden();
    await documents('news-item').update({ documentId: item, locale: 'ru', data: { embargoUntil: '2999-01-01T00:00:00.000Z' } } as never);
    await publish();
    await expectHidden();
    await documents('news-item').update({ documentId: item, locale: 'ru', data: { embargoUntil: null } } as never);
    await publish();
    await get('news-items/poka-sekret').expect(200);
    await get(`persons/${personSlug}`).expect(200);
    await get(`organisations/${organisationSlug}`).expect(200);
    await documents('news-item').unpublish({ documentId: item, locale: 'ru' } as never);
    await expectHidden();
  });

  it('appears when it is listed', async () => {
    const listed = await create('person', { lastName: 'Открытов', firstName: 'Пётр', listed: true });
    expect((await get('persons')).body.data.map((person: { documentId: string }) => person.documentId)).toContain(listed);
    await documents('person').delete({ documentId: listed } as never);
    expect((await get('persons')).body.meta.pagination.total).toBe(1);
  });
});

describe('other news', () => {
  it('follows pins and exclusions when they are published', async () => {
    const pinned = await create('news-item', { title: 'Совсем о другом', date: '2020-01-01T12:00:00.000Z' }, { status: 'published' });
    const list = async (): Promise<string[]> =>
      (await get('news-items/vstrecha-na-zavode/other-news')).body.data.map((entry: { documentId: string }) => entry.documentId);
    expect(await list()).toEqual([ids.other, pinned]);

    await documents('news-item').update({
      documentId: ids.item,
      locale: 'ru',
      data: { pinnedNews: [pinned], excludedNews: [ids.other] },
    } as never);
    expect(await list()).toEqual([ids.other, pinned]);
    await documents('news-item').publish({ documentId: ids.item, locale: 'ru' } as never);
    expect(await list()).toEqual([pinned]);

    await documents('news-item').unpublish({ documentId: pinned, locale: 'ru' } as never);
    expect(await list()).toEqual([]);
    await documents('news-item').update({ documentId: ids.item, locale: 'ru', data: { pinnedNews: [], excludedNews: [] } } as never);
    await documents('news-item').publish({ documentId: ids.item, locale: 'ru' } as never);
    expect(await list()).toEqual([ids.other]);
  });
});
