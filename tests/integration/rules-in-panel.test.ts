/** The same rules where editors and other programs meet them: the panel's routes and the REST API. */
import { signInAsAdmin, type AdminSession } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { editing, type Data, type Editing } from '../support/editing';
import { createImage } from '../support/factories';
import { markedIn } from '../support/refusal';

const NEWS = '/content-manager/collection-types/api::news-item.news-item';
const AGREEMENTS = '/content-manager/collection-types/api::agreement.agreement';
const POSITIONS = '/content-manager/collection-types/api::position.position';

let running: RunningStrapi;
let app: Editing;
let admin: AdminSession;

beforeAll(async () => {
  running = await bootStrapi();
  app = editing(running.strapi);
  admin = await signInAsAdmin(running);
});

afterAll(() => running?.stop());

/** A relation as the panel's form sends it. */
const connect = async (name: string, documentId: string): Promise<Data> => {
  const record = await app.find(name, documentId);
  return {
    connect: [
      { id: record?.id, documentId, locale: null, status: 'published', __temp_key__: 'a0', apiData: { id: record?.id, documentId } },
    ],
    disconnect: [],
  };
};

const untouched = { connect: [], disconnect: [] };

describe('the panel', () => {
  it('refuses a new article with a participant who is nobody, and marks the field', async () => {
    const before = await app.count('news-item');
    const { body } = await admin
      .post(NEWS, { title: 'Открыт причал', participants: [{ person: untouched, name: '', affiliations: [] }] })
      .expect(400);
    expect(markedIn(body.error)).toEqual(['participants.0.name']);
    expect(await app.count('news-item')).toBe(before);
  });

  it('refuses a draft that breaks a rule, and saves one that does not', async () => {
    const person = await app.create('person', { lastName: 'Лугова', firstName: 'Вера' });
    const documentId = await app.create('news-item', { title: 'Открыт причал' });
    const form = {
      title: 'Открыт новый причал',
      participants: [
        { person: await connect('person', person), affiliations: [{ text: 'капитан порта', title: '', organisation: untouched }] },
      ],
    };
    const { body } = await admin.put(`${NEWS}/${documentId}`, form).expect(400);
    expect(markedIn(body.error)).toEqual(['participants.0.affiliations.0.title']);
    expect(await app.find('news-item', documentId)).toMatchObject({ title: 'Открыт причал', participants: [] });

    await admin
      .put(`${NEWS}/${documentId}`, {
        ...form,
        participants: [{ person: await connect('person', person), affiliations: [{ title: 'капитан', organisation: untouched }] }],
      })
      .expect(200);
    expect(await app.find('news-item', documentId)).toMatchObject({
      title: 'Открыт новый причал',
      participants: [{ name: 'Вера Лугова' }],
    });
  });

  it('speaks the language of whoever is at work', async () => {
    const refuse = async (): Promise<string> => {
      const { body } = await admin.post(POSITIONS, { title: 'капитан', from: '2023-02-29' }).expect(400);
      expect(markedIn(body.error)).toEqual(['person', 'organisation', 'from']);
      return body.error.message;
    };
    expect(await refuse()).toMatch(/choose a person/);
    await running.strapi.db.query('admin::user').update({ where: { email: admin.email }, data: { preferedLanguage: 'ru' } });
    expect(await refuse()).toMatch(/выберите персону/);
  });

  it('saves an agreement whose articles the form did not touch, and no other', async () => {
    const deal = await app.create('agreement', { title: 'О причале', signedOn: '2024', parties: [{ name: 'Порт' }] });
    const report = await app.create('news-item', { title: 'Подписано', agreements: [deal] });
    await admin.put(`${AGREEMENTS}/${deal}`, { title: 'О новом причале', signedOn: '2024', newsItems: untouched }).expect(200);
    const { body } = await admin
      .put(`${AGREEMENTS}/${deal}`, {
        signedOn: '2025',
        newsItems: { connect: [], disconnect: [{ id: (await app.find('news-item', report))?.id }] },
      })
      .expect(400);
    expect(markedIn(body.error)).toEqual(['newsItems']);
    expect(await app.find('agreement', deal)).toMatchObject({
      title: 'О новом причале',
      signedOn: '2024',
      newsItems: [{ documentId: report }],
    });
  });

  it('does not publish a photo that nobody described: neither a new article nor a saved one', async () => {
    const photos = [{ image: await createImage(running.strapi), people: untouched }];
    const before = await app.count('news-item');
    const { body } = await admin.post(`${NEWS}/actions/publish`, { title: 'Открыт причал', photos }).expect(400);
    expect(markedIn(body.error)).toEqual(['photos.0.alternativeText']);
    expect(await app.count('news-item')).toBe(before);

    const documentId = await app.create('news-item', { title: 'Открыт причал' });
    await admin.post(`${NEWS}/${documentId}/actions/publish`, { title: 'Причал открыт', photos }).expect(400);
    expect(await app.find('news-item', documentId)).toMatchObject({ title: 'Открыт причал', photos: [] });
    await admin
      .post(`${NEWS}/${documentId}/actions/publish`, { title: 'Причал открыт', photos: [{ ...photos[0], alternativeText: 'Причал' }] })
      .expect(200);
    expect(await app.find('news-item', documentId, { status: 'published' })).toMatchObject({ title: 'Причал открыт' });
  });
});

describe('bulk publication', () => {
  const items = async (count: number, broken: number): Promise<string[]> => {
    const image = await createImage(running.strapi);
    const documentIds: string[] = [];
    for (let number = 0; number < count; number += 1) {
      const photos = [{ image, ...(number === broken ? {} : { alternativeText: 'Причал' }) }];
      documentIds.push(await app.create('news-item', { title: `Причал ${number}`, photos, participants: [{ name: 'Гость' }] }));
    }
    return documentIds;
  };
  const published = async (documentIds: string[]): Promise<number> =>
    running.strapi.db
      .query('api::news-item.news-item')
      .count({ where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } } });

  it.each([0, 7, 19])('publishes none of twenty when number %i breaks a rule', async (broken) => {
    const documentIds = await items(20, broken);
    const publications = await running.strapi.db.query('plugin::newsroom.publication').count();
    const { body } = await admin.post(`${NEWS}/actions/bulkPublish`, { documentIds, locale: 'ru' }).expect(400);
    expect(markedIn(body.error)).toEqual(['photos.0.alternativeText']);
    expect(await published(documentIds)).toBe(0);
    expect(await running.strapi.db.query('plugin::newsroom.publication').count()).toBe(publications);
    for (const documentId of documentIds) expect(await app.find('news-item', documentId)).toMatchObject({ date: null });

    const [first = ''] = documentIds.filter((_id, number) => number !== broken);
    await admin.post(`${NEWS}/actions/bulkPublish`, { documentIds: [first], locale: 'ru' }).expect(200);
    expect(await published(documentIds)).toBe(1);
  });

  it('publishes twenty that break none', async () => {
    const documentIds = await items(20, -1);
    await admin.post(`${NEWS}/actions/bulkPublish`, { documentIds, locale: 'ru' }).expect(200);
    expect(await published(documentIds)).toBe(20);
  });
});

describe('the REST API, for a program that may write', () => {
  let token: string;
  beforeAll(async () => {
    token = (
      await running.strapi.service('admin::api-token').create({ name: 'import', description: '', type: 'full-access', lifespan: null })
    ).accessKey;
  });
  const send = (method: 'post' | 'put', path: string, data: Data) =>
    running.request[method](path).set('Authorization', `Bearer ${token}`).send({ data });

  it('refuses what breaks a rule, and saves nothing', async () => {
    const before = await app.count('agreement');
    const { body } = await send('post', '/api/agreements', {
      title: 'О причале',
      signedOn: '2024-02-30',
      parties: [{ name: 'Порт' }],
      signatories: [{ name: 'В. Лугова', onBehalfOf: { name: 'Верфь' } }],
    }).expect(400);
    expect(markedIn(body.error)).toEqual(['signedOn', 'signatories.0.onBehalfOf']);
    expect(await app.count('agreement')).toBe(before);
  });

  it('refuses it over a sound record, and takes a sound change', async () => {
    const documentId = await app.create('agreement', { title: 'О причале', signedOn: '2024' });
    const { body } = await send('put', `/api/agreements/${documentId}`, {
      place: 'Порт',
      effectiveFrom: '2025',
      validUntil: '2024',
    }).expect(400);
    expect(markedIn(body.error)).toEqual(['validUntil']);
    expect(await app.find('agreement', documentId)).toMatchObject({ place: null, validUntil: null });
    await send('put', `/api/agreements/${documentId}`, { place: 'Порт', effectiveFrom: '2024', validUntil: '2025' }).expect(200);
    expect(await app.find('agreement', documentId)).toMatchObject({ place: 'Порт', validUntil: '2025' });
  });
});
