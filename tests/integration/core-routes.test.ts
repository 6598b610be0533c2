import { strapi as client } from '@strapi/client';

import type { Created } from '../support/factories';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import {
  createAgreement,
  createImage,
  createNewsItem,
  createOrganisation,
  createPerson,
  createPosition,
  createPublishedNewsItem,
  createRegion,
  createTopic,
  publishNewsItem,
} from '../support/factories';

const TYPES = ['news-item', 'person', 'position', 'organisation', 'agreement', 'topic', 'region'];
/** Stands in every field that the public must not see. */
const CANARY = 'канарейка';

let app: RunningStrapi;
const made: Record<string, Created> = {};
let image: number;

const get = (path: string, token?: string) => {
  const call = app.request.get(`/api/${path}`);
  return token === undefined ? call : call.set('Authorization', `Bearer ${token}`);
};
const read = async (path: string, token?: string) => (await get(path, token).expect(200)).body;
const idsOf = (body: { data: Array<{ documentId: string }> }) => body.data.map(({ documentId }) => documentId);
const id = (name: string): string => made[name]!.documentId;

const roleOf = (type: string) => app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
const grant = async (roleType: string, actions: readonly string[]): Promise<void> => {
  const role = await roleOf(roleType);
  const permissions = app.strapi.db.query('plugin::users-permissions.permission');
  for (const action of actions) {
    if ((await permissions.findOne({ where: { action, role: role.id } })) === null) await permissions.create({ data: { action, role: role.id } });
  }
};
const revoke = async (roleType: string, action: string): Promise<void> => {
  const role = await roleOf(roleType);
  await app.strapi.db.query('plugin::users-permissions.permission').deleteMany({ where: { action, role: role.id } });
};
const createToken = async (values: object): Promise<string> => {
  const { accessKey } = await app.strapi.service('admin::api-token').create({ name: `token ${Math.random()}`, description: '', lifespan: null, ...values });
  return accessKey;
};
const actionsOf = (type: string, ...actions: string[]): string[] => actions.map((action) => `api::${type}.${type}.${action}`);

const keysIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
};

beforeAll(async () => {
  app = await bootStrapi({ listen: true });
  const { strapi } = app;
  for (const type of TYPES) await grant('public', actionsOf(type, 'find', 'findOne'));
  if ((await strapi.plugin('i18n').service('locales').findByCode('en')) === null) {
    await strapi.plugin('i18n').service('locales').create({ code: 'en', name: 'English' });
  }

  image = await createImage(strapi, { name: 'bridge' });
  await strapi.db.query('plugin::upload.file').update({ where: { id: image }, data: { caption: CANARY, alternativeText: 'Мост' } });
  made.topic = await createTopic(strapi, { name: 'Наука', slug: 'nauka', translations: [{ locale: 'en', name: 'Science' }] });
  made.quietTopic = await createTopic(strapi, { name: `Тема ${CANARY}` });
  made.region = await createRegion(strapi, { name: 'Озёрный край', slug: 'ozernyy-kray' });
  made.works = await createOrganisation(strapi, { name: 'Завод «Верстак»', region: id('region'), aliases: [CANARY], externalIds: [{ scheme: 'inn', value: CANARY }] });
  made.listed = await createOrganisation(strapi, { name: 'Архив области', listed: true });
  made.quiet = await createOrganisation(strapi, { name: `Контора ${CANARY}`, slug: 'quiet-office' });
  made.anna = await createPerson(strapi, {
    lastName: 'Щукина',
    firstName: 'Анна',
    patronymic: 'Львовна',
    gender: 'female',
    slug: 'anna-shchukina',
    aliases: [CANARY],
    portrait: image,
    translations: [{ locale: 'en', firstName: 'Anna' }],
  });
  made.stranger = await createPerson(strapi, { lastName: `Тайный${CANARY}`, slug: 'stranger' });
  made.post = await createPosition(strapi, { person: id('anna'), organisation: id('works'), title: 'директор', from: '2020' });
  made.quietPost = await createPosition(strapi, { person: id('anna'), organisation: id('quiet'), title: `советник ${CANARY}` });
  made.deal = await createAgreement(strapi, {
    title: 'Соглашение о станках',
    parties: [{ organisation: id('works') }, { name: 'Сосед' }],
    signatories: [{ person: id('anna'), affiliation: { title: 'директор', organisation: id('works') }, onBehalfOf: { organisation: id('works') } }],
    documents: [image],
  });
  made.quietDeal = await createAgreement(strapi, { title: `Соглашение ${CANARY}` });

  made.older = await createPublishedNewsItem(strapi, { title: 'Старая новость', slug: 'staraya-novost', date: '2024-01-10T09:00:00.000Z', agreements: [id('deal')] });
  made.news = await createPublishedNewsItem(strapi, {
    title: 'Форум станкостроителей',
    slug: 'forum-stankostroiteley',
    source: { name: 'Вестник', url: 'https://news.example/1' },
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: 'Открытие.' }] },
      {
        type: 'image',
        image: {
          url: 'https://files.example/b.jpg',
          name: 'b.jpg',
          alternativeText: null,
          caption: CANARY,
          width: 10,
          height: 10,
          formats: {},
          hash: `hash_${CANARY}`,
          ext: '.jpg',
          mime: 'image/jpeg',
          size: 1,
          provider: CANARY,
          createdAt: '2025-01-01T00:00:00.000Z',
          updatedAt: '2025-01-01T00:00:00.000Z',
        },
        children: [{ type: 'text', text: '' }],
      },
    ],
    venueOrganisation: id('works'),
    participants: [{ person: id('anna'), role: 'speaker', affiliations: [{ text: 'директор завода', title: 'директор', organisation: id('works') }] }],
    photos: [{ image, caption: 'Открытие форума', alternativeText: 'Зал', place: CANARY, keywords: [CANARY], people: [id('anna')] }],
    attachments: [image],
    agreements: [id('deal')],
    topics: [id('topic')],
    regions: [id('region')],
    corrections: [
      { date: '2025-05-18', kind: 'update', text: 'Уточнено число гостей.', public: true },
      { date: '2025-05-19', kind: 'update', text: CANARY, public: false },
    ],
    seo: { title: 'Форум', description: 'О форуме' },
    dismissedNames: [CANARY],
  });
  await strapi.documents('api::news-item.news-item').update({
    documentId: id('news'),
    locale: 'en',
    data: { title: 'Machine builders met', lead: 'In short.' } as never,
    status: 'published',
  });
  // The draft goes on without the public noticing.
  await strapi.documents('api::news-item.news-item').update({ documentId: id('news'), locale: 'ru', data: { title: `Черновик ${CANARY}` } as never });
  made.draft = await createNewsItem(strapi, {
    title: `Черновик ${CANARY}`,
    topics: [id('quietTopic')],
    participants: [{ person: id('stranger'), affiliations: [] }],
    agreements: [id('deal'), id('quietDeal')],
  });
  made.embargoed = await createNewsItem(strapi, {
    title: `Под эмбарго ${CANARY}`,
    slug: 'under-embargo',
    embargoUntil: new Date(Date.now() + 86_400_000).toISOString(),
    topics: [id('topic'), id('quietTopic')],
    organisations: [id('quiet')],
    participants: [{ person: id('stranger'), affiliations: [] }],
    agreements: [id('deal')],
  });
  await publishNewsItem(strapi, made.embargoed);
  made.withdrawn = await createPublishedNewsItem(strapi, { title: `Отозвано ${CANARY}`, topics: [id('topic')] });
  await strapi.documents('api::news-item.news-item').unpublish({ documentId: id('withdrawn'), locale: 'ru' });
});

afterAll(() => app.stop());

describe('a list', () => {
  it('has Strapi’s form, public documents only, the newest first', async () => {
    const body = await read('news-items');
    expect(idsOf(body)).toEqual([id('news'), id('older')]);
    expect(body.meta).toEqual({ pagination: { page: 1, pageSize: 25, pageCount: 1, total: 2 } });
    expect(body.data[0]).toMatchObject({ title: 'Форум станкостроителей', locale: 'ru', date: '2025-05-17T12:00:00.000Z', eventKind: 'meeting' });
    expect(Object.keys(body.data[0])).not.toContain('topics');
  });

  it.each([
    ['persons', ['anna']],
    ['positions', ['post']],
    ['organisations', ['listed', 'works']],
    ['agreements', ['deal']],
    ['topics', ['topic']],
    ['regions', ['region']],
  ])('of %s knows what a public news item leads to, and what is listed', async (path, names) => {
    const body = await read(path);
    expect(idsOf(body)).toEqual(names.map(id));
    expect(body.meta.pagination.total).toBe(names.length);
    for (const name of names) expect((await read(`${path}/${id(name)}`)).data.documentId).toBe(id(name));
  });

  it('is cut as asked', async () => {
    const second = await read('news-items?pagination[page]=2&pagination[pageSize]=1');
    expect(idsOf(second)).toEqual([id('older')]);
    expect(second.meta.pagination).toEqual({ page: 2, pageSize: 1, pageCount: 2, total: 2 });
    const rest = await read('news-items?pagination[start]=1&pagination[limit]=5&pagination[withCount]=false');
    expect(idsOf(rest)).toEqual([id('older')]);
    expect(rest.meta.pagination).toEqual({ start: 1, limit: 5 });
    expect(idsOf(await read('news-items?pagination[page]=7'))).toEqual([]);
  });

  it.each([
    ['sort=date', ['older', 'news']],
    ['sort=title:desc', ['news', 'older']],
    ['sort[0]=eventDate:asc&sort[1]=title:asc', ['older', 'news']],
    ['sort=byline,slug:desc', ['older', 'news']],
    ['sort=lead,publishedAt:desc', ['news', 'older']],
  ])('is ordered by %s', async (query, names) => {
    expect(idsOf(await read(`news-items?${query}`))).toEqual(names.map(id));
  });

  it.each([
    ['filters[title][$eq]=Форум станкостроителей', ['news']],
    ['filters[title][$eqi]=форум станкостроителей', ['news']],
    ['filters[title][$contains]=станко', ['news']],
    ['filters[title][$contains]=СТАНКО', []],
    ['filters[title][$containsi]=ФОРУМ', ['news']],
    ['filters[title][$notContains]=станко', ['older']],
    ['filters[title][$startsWith]=Старая', ['older']],
    ['filters[title][$contains]=%25', []],
    ['filters[title][$contains]=_', []],
    ['filters[title][$ne]=Старая новость', ['news']],
    ['filters[title][$in][0]=Старая новость&filters[title][$in][1]=нет', ['older']],
    ['filters[title][$notIn][0]=Старая новость', ['news']],
    ['filters[date][$lt]=2025-01-01', ['older']],
    ['filters[date][$between][0]=2025-05-17&filters[date][$between][1]=2025-05-18', ['news']],
    ['filters[eventDate][$eq]=2025-05-17', ['news', 'older']],
    ['filters[byline][$null]=true', ['news', 'older']],
    ['filters[byline][$notNull]=true', []],
    ['filters[andOthers]=false', ['news', 'older']],
    ['filters[eventKind]=visit', []],
    ['filters[$or][0][title]=Старая новость&filters[$or][1][eventKind]=visit', ['older']],
    ['filters[$not][title]=Старая новость', ['news']],
    ['filters[$and][0][eventKind]=meeting&filters[$and][1][$not][topics][slug]=nauka', ['older']],
    ['filters[topics][slug]=nauka', ['news']],
    ['filters[participants][person][slug][$in][0]=anna-shchukina', ['news']],
    ['filters[participants][affiliations][organisation][documentId]=%WORKS%', ['news']],
    ['filters[photos][people][documentId]=%ANNAID%', ['news']],
    ['filters[agreements][documentId]=%DEAL%', ['news', 'older']],
    ['filters[documentId]=%OLDER%', ['older']],
    // Of what is not public, nothing can be learnt.
    ['filters[topics][documentId]=%QUIETTOPIC%', []],
    ['filters[organisations][slug]=quiet-office', []],
    ['filters[participants][person][slug]=stranger', []],
    ['filters[$not][participants][person][slug]=stranger', ['news', 'older']],
    ['filters[slug]=under-embargo', []],
    [`filters[title][$contains]=${CANARY}`, []],
  ])('is filtered by %s', async (query, names) => {
    const filled = query
      .replace('%WORKS%', id('works'))
      .replace('%ANNAID%', id('anna'))
      .replace('%DEAL%', id('deal'))
      .replace('%OLDER%', id('older'))
      .replace('%QUIETTOPIC%', id('quietTopic'));
    const body = await read(`news-items?${encodeURI(filled).replaceAll('%2525', '%25')}`);
    expect(idsOf(body)).toEqual(names.map(id));
    expect(body.meta.pagination.total).toBe(names.length);
  });

  it.each([
    ['organisations?filters[region][slug]=ozernyy-kray', ['works']],
    ['positions?filters[person][documentId]=%ANNAID%', ['post']],
    ['positions?filters[organisation][documentId]=%QUIET%', []],
    ['agreements?filters[signedOn][$gte]=2025-05', ['deal']],
    ['agreements?filters[form]=memorandum', []],
    ['persons?filters[lastName][$containsi]=щУ', ['anna']],
  ])('of records is filtered: %s', async (path, names) => {
    const filled = path.replace('%ANNAID%', id('anna')).replace('%QUIET%', id('quiet'));
    expect(idsOf(await read(encodeURI(filled)))).toEqual(names.map(id));
  });
});

describe('one document', () => {
  it('is found by its documentId, in the wanted language', async () => {
    expect((await read(`news-items/${id('news')}`)).data.title).toBe('Форум станкостроителей');
    expect((await read(`news-items/${id('news')}?locale=en`)).data).toMatchObject({ title: 'Machine builders met', locale: 'en' });
    expect((await read(`topics/${id('topic')}?locale=en`)).data.name).toBe('Science');
    expect((await read(`persons/${id('anna')}?locale=en&fields=firstName,lastName`)).data).toEqual({
      documentId: id('anna'),
      firstName: 'Anna',
      lastName: 'Shchukina',
    });
    await get(`news-items/${id('older')}?locale=en`).expect(404);
  });

  it('that is not public can’t be told from one that is not there', async () => {
    const unknown = (await get('news-items/abcdefghijklmnopqrstuvwx').expect(404)).text;
    for (const name of ['draft', 'embargoed', 'withdrawn']) expect((await get(`news-items/${id(name)}`).expect(404)).text).toBe(unknown);
    for (const [path, name] of [['persons', 'stranger'], ['organisations', 'quiet'], ['agreements', 'quietDeal'], ['topics', 'quietTopic'], ['positions', 'quietPost']] as const) {
      expect((await get(`${path}/${id(name)}`).expect(404)).text).toBe(unknown);
    }
    await get(`news-items/${made.news!.id}`).expect(404);
    await get('news-items/%00').expect(404);
    await get(`news-items/${'x'.repeat(3000)}`).expect(404);
  });

  it('is published content, whatever status says', async () => {
    for (const status of ['draft', 'published', 'modified', '']) {
      expect((await read(`news-items/${id('news')}?status=${status}`)).data.title).toBe('Форум станкостроителей');
    }
    await get(`news-items/${id('draft')}?status=draft`).expect(404);
    expect(idsOf(await read('news-items?status=draft'))).toEqual([id('news'), id('older')]);
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
    const { data } = await read(`news-items/${id('news')}?populate[0]=*&${deep.map((path, index) => `populate[${index + 1}]=${path}`).join('&')}`);
    expect(data).toMatchObject({
      source: { name: 'Вестник', url: 'https://news.example/1' },
      venueOrganisation: { documentId: id('works'), name: 'Завод «Верстак»' },
      participants: [
        {
          role: 'speaker',
          person: { documentId: id('anna'), portrait: { alternativeText: 'Мост', width: 1200 } },
          affiliations: [{ text: 'директор завода', title: 'директор', acting: false, organisation: { documentId: id('works'), logo: null } }],
        },
      ],
      agreements: [
        {
          documentId: id('deal'),
          parties: [{ organisation: { documentId: id('works') } }, { name: 'Сосед', organisation: null }],
          signatories: [{ person: { documentId: id('anna') }, onBehalfOf: { organisation: { documentId: id('works') } } }],
          documents: [{ mime: 'image/png' }],
        },
      ],
      photos: [{ caption: 'Открытие форума', alternativeText: 'Зал', people: [{ documentId: id('anna') }] }],
      topics: [{ documentId: id('topic'), name: 'Наука' }],
      regions: [{ documentId: id('region') }],
      organisations: [],
      corrections: [{ date: '2025-05-18', kind: 'update', text: 'Уточнено число гостей.' }],
      seo: { title: 'Форум', image: null },
      localizations: [{ documentId: id('news'), locale: 'en' }],
      otherNews: [{ documentId: id('older'), reasons: expect.arrayContaining([expect.objectContaining({ kind: 'agreement' })]) }],
    });
    expect(data.photos[0].image.url).toMatch(/^http:\/\/localhost:1337\/uploads\//);
    expect(data.attachments[0].url).toMatch(/^http:\/\/localhost:1337\/uploads\//);
    expect(Object.keys(data.photos[0].image.formats)).not.toEqual([]);
    const keys = new Set(keysIn(data));
    for (const key of ['id', 'createdBy', 'updatedBy', 'createdAt', 'hash', 'ext', 'provider', 'provider_metadata', 'folderPath', 'related', 'previewUrl', 'listed', 'aliases', 'embargoUntil', 'keywords']) {
      expect(keys).not.toContain(key);
    }
  });

  it('of an agreement lists the public news that report it', async () => {
    const { data } = await read(`agreements/${id('deal')}?populate=newsItems`);
    expect(data.newsItems.map(({ documentId }: Created) => documentId)).toEqual([id('news'), id('older')]);
    expect(data.newsItems[0].title).toBe('Форум станкостроителей');
    expect(Object.keys(data.newsItems[0])).not.toContain('body');
    expect((await read('agreements?populate=newsItems&locale=en')).data[0].newsItems).toMatchObject([]);
  });

  it('of a person leaves out positions in organisations the public does not know', async () => {
    const { data } = await read(`persons/${id('anna')}?populate=positions.organisation`);
    expect(data.positions).toMatchObject([{ documentId: id('post'), title: 'директор', organisation: { documentId: id('works') } }]);
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
  for (const path of paths) for (const locale of ['ru', 'en']) expect((await get(`${path}&locale=${locale}`).expect(200)).text).not.toContain(CANARY);
});

describe('anything else is 400', () => {
  const wrong = [
    'filters[embargoUntil][$notNull]=true',
    'filters[createdBy][email][$startsWith]=a',
    'filters[photos][image][hash]=x',
    'filters[agreements][newsItems][title]=x',
    'filters[title][$regex]=x',
    'filters[id][$gt]=0',
    'filters=%00',
    'filters[title]=%00',
    'filters[title]=%C3%28',
    `filters[title]=${'x'.repeat(7000)}`,
    `filters${'[$and][0]'.repeat(12)}[title]=x`,
    'filters[title][0][0][0]=x',
    'filters[date]=x',
    'populate[photos][populate][image][populate]=*',
    'populate=photos.image.related',
    'populate=createdBy',
    'populate=pinnedNews',
    'populate[photos][on][x]=1',
    'populate=deep,9',
    'fields=embargoUntil',
    'fields[title]=1',
    'sort=id',
    'sort[0][topics][name]=asc',
    'pagination[pageSize]=101',
    'pagination[page]=1e9',
    'pagination[page]=999999999',
    'pagination=x',
    'locale[$ne]=ru',
    'locale=xx',
    'locale=*',
    'status[0]=draft',
    '_q=x',
    '__proto__[x]=1',
    'constructor[prototype][x]=1',
    'publicationState=preview',
    'a[b',
    '=',
    '%',
  ];

  it.each(wrong)('%s', async (query) => {
    const { body } = await get(`news-items?${query}`).expect(400);
    expect(body).toMatchObject({ data: null, error: { status: 400, name: 'ValidationError' } });
    expect(body.error.message.length).toBeLessThan(3000);
  });

  it('and says where, and what is allowed', async () => {
    const { body } = await get('topics?filters[colour]=red').expect(400);
    expect(body.error.message).toBe('filters[colour]: There is nothing of this name to filter by. Allowed: documentId, name, slug.');
    expect(body.error.details.errors[0].path).toEqual(['filters[colour]']);
  });

  it('for every type', async () => {
    for (const type of ['persons', 'positions', 'organisations', 'agreements', 'topics', 'regions']) {
      for (const query of ['filters[listed]=true', 'filters[aliases][$contains]=x', 'populate=translations', 'fields=externalIds', 'sort=createdAt', 'populate=createdBy']) {
        await get(`${type}?${query}`).expect(400);
      }
    }
  });
});

describe('permissions', () => {
  it('an unticked box answers 403 from the next request on, and takes the type out of other types’ grammar', async () => {
    await revoke('public', 'api::topic.topic.find');
    try {
      await get('topics').expect(403);
      await get(`topics/${id('topic')}`).expect(200);
      await get('news-items?populate=topics').expect(400);
      await get('news-items?filters[topics][slug]=nauka').expect(400);
      expect((await read('news-items?populate=*')).data[0]).not.toHaveProperty('topics');
    } finally {
      await grant('public', actionsOf('topic', 'find'));
    }
    await get('topics').expect(200);
  });

  it('writing stays shut for the public', async () => {
    await app.request.post('/api/topics').send({ data: { name: 'x' } }).expect(403);
    await app.request.put(`/api/topics/${id('topic')}`).send({ data: { name: 'x' } }).expect(403);
    await app.request.delete(`/api/topics/${id('topic')}`).expect(403);
    for (const path of ['upload/files', 'upload/files/1', 'users', 'i18n/locales', 'users-permissions/roles']) await get(path).expect(403);
  });

  it('API tokens and users are held to the same form', async () => {
    const { strapi } = app;
    await grant('authenticated', TYPES.flatMap((type) => actionsOf(type, 'find', 'findOne')));
    const role = await roleOf('authenticated');
    const user = await strapi.db.query('plugin::users-permissions.user').create({
      data: { username: 'reader', email: 'reader@newsroom.example', provider: 'local', confirmed: true, blocked: false, role: role.id },
    });
    const tokens = [
      await createToken({ type: 'full-access' }),
      await createToken({ type: 'read-only' }),
      await strapi.plugin('users-permissions').service('jwt').issue({ id: user.id }),
    ];
    const open = (await get('news-items?populate=*').expect(200)).text;
    for (const token of tokens) {
      expect((await get('news-items?populate=*', token).expect(200)).text).toBe(open);
      expect(idsOf(await read('news-items?status=draft', token))).toEqual([id('news'), id('older')]);
      await get(`news-items/${id('draft')}?status=draft`, token).expect(404);
      await get('news-items?populate=createdBy', token).expect(400);
      await get('news-items?filters[embargoUntil][$notNull]=true', token).expect(400);
    }
  });

  it('a token with one right has one right', async () => {
    const token = await createToken({ type: 'custom', permissions: actionsOf('news-item', 'find') });
    await get('news-items', token).expect(200);
    await get('news-items?populate=participants', token).expect(200);
    await get('news-items?populate=topics', token).expect(400);
    await get('topics', token).expect(403);
  });
});

describe('a token that may write', () => {
  it('writes as in Strapi, and is answered in the closed form', async () => {
    const token = await createToken({ type: 'custom', permissions: actionsOf('news-item', 'create', 'update', 'delete') });
    const send = (method: 'post' | 'put' | 'delete', path: string, body?: object) =>
      app.request[method](`/api/news-items${path}`).set('Authorization', `Bearer ${token}`).send(body);

    const created = (await send('post', '?status=draft', { data: { title: 'Пришло по REST', dismissedNames: [CANARY], embargoUntil: '2024-01-01T00:00:00.000Z' } }).expect(201)).body;
    expect(created).toMatchObject({ data: { title: 'Пришло по REST', locale: 'ru', publishedAt: null }, meta: {} });
    expect(JSON.stringify(created)).not.toContain(CANARY);
    expect(keysIn(created.data)).not.toEqual(expect.arrayContaining(['id']));
    expect(keysIn(created.data)).not.toEqual(expect.arrayContaining(['embargoUntil']));

    const { documentId } = created.data;
    await send('put', `/${documentId}?populate=*`, { data: {} }).expect(400);
    await send('put', `/${documentId}?fields=dismissedNames`, { data: {} }).expect(400);
    const changed = (await send('put', `/${documentId}`, { data: { title: 'Изменено по REST' } }).expect(200)).body;
    expect(changed.data).toMatchObject({ documentId, title: 'Изменено по REST' });
    expect(await app.strapi.documents('api::news-item.news-item').findOne({ documentId })).toMatchObject({ dismissedNames: [CANARY] });
    await send('post', '', { title: 'no data' }).expect(400);
    await send('delete', `/${documentId}`).expect(204);
    expect(await app.strapi.documents('api::news-item.news-item').findOne({ documentId })).toBeNull();
  });
});

it('serves @strapi/client', async () => {
  const site = client({ baseURL: `${app.url}/api` });
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
  expect(list.data[0]).toMatchObject({ documentId: id('news'), topics: [{ documentId: id('topic'), name: 'Наука' }], photos: [{ image: { width: 1200 } }] });
  const one = await site.collection('persons').findOne(id('anna'), { populate: '*' });
  expect(one.data).toMatchObject({ lastName: 'Щукина', positions: [{ title: 'директор' }] });
  await expect(site.collection('news-items').findOne(id('draft'))).rejects.toThrow();
});

it('answers HEAD like GET, without a body', async () => {
  const { text } = await app.request.head('/api/news-items').expect(200);
  expect(text ?? '').toBe('');
});
