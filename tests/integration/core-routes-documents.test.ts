import type { Created } from '../support/factories';
import { documentIds, keysIn, startCoreRoutes, type CoreRoutes } from '../support/core-routes';
import { CANARY } from '../support/secretive-archive';

let routes: CoreRoutes;

beforeAll(async () => {
  routes = await startCoreRoutes();
});

afterAll(() => routes.app.stop());

describe('one document', () => {
  it('is found by its documentId, in the wanted language', async () => {
    expect((await routes.read(`news-items/${routes.id('news')}`)).data.title).toBe('Форум станкостроителей');
    expect((await routes.read(`news-items/${routes.id('news')}?locale=en`)).data).toMatchObject({
      title: 'Machine builders met',
      locale: 'en',
    });
    expect((await routes.read(`topics/${routes.id('topic')}?locale=en`)).data.name).toBe('Science');
    expect((await routes.read(`persons/${routes.id('anna')}?locale=en&fields=firstName,lastName`)).data).toEqual({
      documentId: routes.id('anna'),
      firstName: 'Anna',
      lastName: 'Shchukina',
    });
    await routes.get(`news-items/${routes.id('older')}?locale=en`).expect(404);
  });

  it('that is not public can’t be told from one that is not there', async () => {
    const unknown = (await routes.get('news-items/abcdefghijklmnopqrstuvwx').expect(404)).text;
    for (const name of ['draft', 'embargoed', 'withdrawn'])
      expect((await routes.get(`news-items/${routes.id(name)}`).expect(404)).text).toBe(unknown);
    for (const [path, name] of [
      ['persons', 'stranger'],
      ['organisations', 'quiet'],
      ['agreements', 'quietDeal'],
      ['topics', 'quietTopic'],
      ['positions', 'quietPost'],
    ] as const) {
      expect((await routes.get(`${path}/${routes.id(name)}`).expect(404)).text).toBe(unknown);
    }
    await routes.get(`news-items/${routes.made.news!.id}`).expect(404);
    await routes.get('news-items/%00').expect(404);
    await routes.get(`news-items/${'x'.repeat(3000)}`).expect(404);
  });

  it('is published content, whatever status says', async () => {
    for (const status of ['draft', 'published', 'modified', '']) {
      expect((await routes.read(`news-items/${routes.id('news')}?status=${status}`)).data.title).toBe('Форум станкостроителей');
    }
    await routes.get(`news-items/${routes.id('draft')}?status=draft`).expect(404);
    expect(documentIds(await routes.read('news-items?status=draft'))).toEqual([routes.id('news'), routes.id('older')]);
  });

  it('carries what is populated, and only what the public may know of it', async () => {
    const deep = [
      'participants.person.portrait',
      'participants.affiliations.organisation.logo',
      'agreements.parties.organisation',
      'agreements.signatories.person',
      'agreements.signatories.affiliation.organisation',
      'agreements.signatories.onBehalfOf.organisation',
      'agreements.documents',
      'photos.image',
      'photos.people',
      'seo.image',
      'otherNews',
    ];
    const { data } = await routes.read(
      `news-items/${routes.id('news')}?populate[0]=*&${deep.map((path, index) => `populate[${index + 1}]=${path}`).join('&')}`,
    );
    expect(data).toMatchObject({
      source: { name: 'Вестник', url: 'https://news.example/1' },
      venueOrganisation: { documentId: routes.id('works'), name: 'Завод «Верстак»' },
      participants: [
        {
          role: 'speaker',
          person: { documentId: routes.id('anna'), portrait: { alternativeText: 'Мост', width: 1200 } },
          affiliations: [
            { text: 'директор завода', title: 'директор', acting: false, organisation: { documentId: routes.id('works'), logo: null } },
          ],
        },
      ],
      agreements: [
        {
          documentId: routes.id('deal'),
          parties: [{ organisation: { documentId: routes.id('works') } }, { name: 'Сосед', organisation: null }],
          signatories: [{ person: { documentId: routes.id('anna') }, onBehalfOf: { organisation: { documentId: routes.id('works') } } }],
          documents: [{ mime: 'image/png' }],
        },
      ],
      photos: [{ caption: 'Открытие форума', alternativeText: 'Зал', people: [{ documentId: routes.id('anna') }] }],
      topics: [{ documentId: routes.id('topic'), name: 'Наука' }],
      regions: [{ documentId: routes.id('region') }],
      organisations: [],
      corrections: [{ date: '2025-05-18', kind: 'update', text: 'Уточнено число гостей.' }],
      seo: { title: 'Форум', image: null },
      localizations: [{ documentId: routes.id('news'), locale: 'en' }],
      otherNews: [{ documentId: routes.id('older'), reasons: expect.arrayContaining([expect.objectContaining({ kind: 'agreement' })]) }],
    });
    expect(data.photos[0].image.url).toMatch(/^http:\/\/localhost:1337\/uploads\//);
    expect(data.attachments[0].url).toMatch(/^http:\/\/localhost:1337\/uploads\//);
    expect(Object.keys(data.photos[0].image.formats)).not.toEqual([]);
    const keys = new Set(keysIn(data));
    for (const key of [
      'id',
      'createdBy',
      'updatedBy',
      'createdAt',
      'hash',
      'ext',
      'provider',
      'provider_metadata',
      'folderPath',
      'related',
      'previewUrl',
      'listed',
      'aliases',
      'embargoUntil',
      'keywords',
    ]) {
      expect(keys).not.toContain(key);
    }
  });

  it('of an agreement lists the public news that report it', async () => {
    const { data } = await routes.read(`agreements/${routes.id('deal')}?populate=newsItems`);
    expect(data.newsItems.map(({ documentId }: Created) => documentId)).toEqual([routes.id('news'), routes.id('older')]);
    expect(data.newsItems[0].title).toBe('Форум станкостроителей');
    expect(Object.keys(data.newsItems[0])).not.toContain('body');
    expect((await routes.read('agreements?populate=newsItems&locale=en')).data[0].newsItems).toMatchObject([]);
  });

  it('of a person leaves out positions in organisations the public does not know', async () => {
    const { data } = await routes.read(`persons/${routes.id('anna')}?populate=positions.organisation`);
    expect(data.positions).toMatchObject([
      { documentId: routes.id('post'), title: 'директор', organisation: { documentId: routes.id('works') } },
    ]);
  });
});

it('never lets out what is private, by any path of the grammar', async () => {
  const paths = [
    'news-items?populate=*',
    'news-items?populate[0]=participants.person&populate[1]=photos.image&populate[2]=photos.people&populate[3]=otherNews&pagination[pageSize]=10',
    'persons?populate[0]=portrait&populate[1]=positions.organisation.logo',
    'positions?populate=*',
    'organisations?populate=*',
    'agreements?populate=*&pagination[pageSize]=10',
    'topics?populate=*',
    'regions?fields=*',
  ];
  for (const path of paths)
    for (const locale of ['ru', 'en']) expect((await routes.get(`${path}&locale=${locale}`).expect(200)).text).not.toContain(CANARY);
});
