/** The rules about what a change does: to published rows, to other records, to what was there before. */
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { editing, type Data, type Editing } from '../support/editing';
import { createImage } from '../support/factories';
import { markedBy } from '../support/refusal';

let running: RunningStrapi;
let app: Editing;
let image: number;

beforeAll(async () => {
  running = await bootStrapi();
  app = editing(running.strapi);
  image = await createImage(running.strapi);
});

afterAll(() => running?.stop());

const agreement = (data: Data): Data => ({
  title: 'Соглашение о причале',
  signedOn: '2024-03-15',
  parties: [{ name: 'Порт' }, { name: 'Верфь' }],
  ...data,
});
const item = (data: Data): Data => ({ title: 'Открыт причал', ...data });

describe('a published photo', () => {
  const photos = () => [{ image, alternativeText: 'Причал на рассвете' }, { image }, { image, decorative: true }];

  it('is described or decorative, or the item is not published', async () => {
    const documentId = await app.create('news-item', item({ photos: photos() }));
    expect(await markedBy(app.publish(documentId))).toEqual(['photos.1.alternativeText']);
    expect(await app.find('news-item', documentId, { status: 'published' })).toBeNull();
  });

  it('is asked for when the item is created or saved as published', async () => {
    const before = await app.count('news-item');
    expect(await markedBy(app.create('news-item', item({ photos: photos() }), { status: 'published' }))).toEqual([
      'photos.1.alternativeText',
    ]);
    expect(await app.count('news-item')).toBe(before);
  });

  it('keeps what was public when the new version is refused', async () => {
    const documentId = await app.create('news-item', item({ lead: 'Первое.' }), { status: 'published' });
    await app.update('news-item', documentId, { lead: 'Второе.', photos: photos() });
    await markedBy(app.publish(documentId));
    expect(await app.find('news-item', documentId, { status: 'published' })).toMatchObject({ lead: 'Первое.' });
    expect(await app.find('news-item', documentId, { status: 'draft' })).toMatchObject({ lead: 'Второе.' });
  });
});

describe('other news', () => {
  it.each(['pinnedNews', 'excludedNews'])('never has the item itself among its %s', async (field) => {
    const [documentId, another] = [
      await app.create('news-item', item({})),
      await app.create('news-item', item({ title: 'Другая новость' })),
    ];
    expect(await markedBy(app.update('news-item', documentId, { [field]: [another, documentId] }))).toEqual([field]);
    await app.update('news-item', documentId, { [field]: [another] });
  });
});

describe('the articles that report an agreement', () => {
  const reportsOf = async (documentId: string) =>
    ((await app.find('agreement', documentId))?.newsItems as Array<{ documentId: string }>).map((report) => report.documentId);

  it('are not changed from the agreement', async () => {
    const deal = await app.create('agreement', agreement({}));
    const [report, another] = [await app.create('news-item', item({ agreements: [deal] })), await app.create('news-item', item({}))];
    for (const newsItems of [[], [another], { connect: [another] }, { disconnect: [report] }, { set: [report, another] }, null]) {
      expect(await markedBy(app.update('agreement', deal, { place: 'Новое место', newsItems }))).toEqual(['newsItems']);
    }
    expect(await app.find('agreement', deal)).toMatchObject({ place: null });
    expect(await reportsOf(deal)).toEqual([report]);
  });

  it('are not given at its creation', async () => {
    const report = await app.create('news-item', item({}));
    expect(await markedBy(app.create('agreement', agreement({ newsItems: [report] })))).toEqual(['newsItems']);
  });

  it('do not stand in the way of a form that leaves them alone', async () => {
    const deal = await app.create('agreement', agreement({}));
    const report = await app.create('news-item', item({ agreements: [deal] }));
    await app.update('agreement', deal, { place: 'Речной вокзал', newsItems: { connect: [], disconnect: [] } });
    expect(await app.find('agreement', deal)).toMatchObject({ place: 'Речной вокзал' });
    expect(await reportsOf(deal)).toEqual([report]);
  });

  it('stay with the original when the agreement is copied', async () => {
    const deal = await app.create('agreement', agreement({}));
    const report = await app.create('news-item', item({ agreements: [deal] }), { status: 'published' });
    const copy = await app.clone('agreement', deal, { title: 'Копия' });
    expect(await reportsOf(copy)).toEqual([]);
    expect(new Set(await reportsOf(deal))).toEqual(new Set([report]));
  });
});

describe('a person’s positions', () => {
  it('are not left to nobody on the person’s side', async () => {
    const owner = await app.create('person', { lastName: 'Ясень', firstName: 'Олег' });
    const office = await app.create('position', {
      title: 'капитан',
      person: owner,
      organisation: await app.create('organisation', { name: 'Порт' }),
    });
    expect(await markedBy(app.update('person', owner, { positions: [] }))).toEqual(['positions']);
    await app.update('person', owner, { biography: 'Капитан.', positions: { connect: [], disconnect: [] } });
    await app.remove('position', office);
    await app.update('person', owner, { positions: [] });
  });
});

describe('the date of an item', () => {
  const published = (documentId: string) =>
    app.find('news-item', documentId, { status: 'published' }) as Promise<{ date: string; updatedAt: string }>;
  const draft = (documentId: string) =>
    app.find('news-item', documentId, { status: 'draft' }) as Promise<{ date: string | null; updatedAt: string }>;

  it('is the moment of its first publication when nobody gave one, in all its versions', async () => {
    const documentId = await app.create('news-item', item({}));
    await app.update('news-item', documentId, { title: 'A mooring' }, { locale: 'en' });
    expect((await draft(documentId)).date).toBeNull();
    const started = Date.now();
    await app.publish(documentId);
    const { date, updatedAt } = await published(documentId);
    expect(new Date(date).getTime()).toBeGreaterThanOrEqual(started);
    expect(new Date(date).getTime()).toBeLessThanOrEqual(Date.now());
    const now = await draft(documentId);
    expect(now.date).toBe(date);
    expect(now.updatedAt <= updatedAt).toBe(true);
    expect(await app.find('news-item', documentId, { locale: 'en' })).toMatchObject({ date });

    await app.update('news-item', documentId, { lead: 'Подробности.' }, { status: 'published' });
    expect((await published(documentId)).date).toBe(date);
  });

  it('is the end of the embargo where there is one', async () => {
    const embargoUntil = '2099-05-17T09:00:00.000Z';
    const documentId = await app.create('news-item', item({ embargoUntil }), { status: 'published' });
    expect((await published(documentId)).date).toBe(embargoUntil);
  });

  it('stays as given', async () => {
    const documentId = await app.create('news-item', item({ date: '2020-01-02T03:04:05.000Z' }), { status: 'published' });
    expect((await published(documentId)).date).toBe('2020-01-02T03:04:05.000Z');
  });
});

describe('old faults', () => {
  /** As an import leaves them: written past the rules. */
  const spoil = async (documentId: string): Promise<void> => {
    const row = (await running.strapi.db
      .query('api::news-item.news-item')
      .findMany({ where: { documentId }, populate: { participants: true } })) as Array<{ participants: Array<{ id: number }> }>;
    for (const { participants } of row) {
      for (const { id } of participants)
        await running.strapi.db.query('newsroom.participant').update({ where: { id }, data: { name: null } });
    }
  };

  it('do not keep an article from being withdrawn, discarded or deleted', async () => {
    const documentId = await app.create('news-item', item({ participants: [{ name: 'Гость' }] }), { status: 'published' });
    await spoil(documentId);
    await app.discard(documentId);
    await app.unpublish(documentId);
    expect(await markedBy(app.publish(documentId))).toEqual(['participants.0.name']);
    await app.remove('news-item', documentId);
  });

  it('of one language do not block another', async () => {
    const documentId = await app.create('news-item', item({}));
    await app.update('news-item', documentId, { title: 'A mooring', participants: [{ name: 'Guest' }] }, { locale: 'en' });
    await spoil(documentId);
    await app.update('news-item', documentId, { lead: 'Сохранено.' });
    await app.publish(documentId);
    expect(await markedBy(app.update('news-item', documentId, { lead: 'Not saved.' }, { locale: 'en' }))).toEqual(['participants.0.name']);
  });
});
