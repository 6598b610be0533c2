import { signInAsAdmin } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createNewsItem, createPerson, createPublishedNewsItem, createTopic, publishNewsItem, type Created } from '../support/factories';

let app: RunningStrapi;

type Entry = { documentId: string; score: number; reasons: Array<{ kind: string; name: string | null; weight: number; label: string }> };

const listUnder = async ({ slug }: Created, limit = 6): Promise<Entry[]> =>
  (await app.request.get(`/api/newsroom/news-items/${slug}/other-news?limit=${limit}`).expect(200)).body.data;
const idsUnder = async (item: Created, limit?: number): Promise<string[]> =>
  (await listUnder(item, limit)).map(({ documentId }) => documentId);
const items = () => app.strapi.documents('api::news-item.news-item');
const update = async ({ documentId }: Created, data: object): Promise<void> => {
  await items().update({ documentId, locale: 'ru', data } as never);
  await items().publish({ documentId, locale: 'ru' });
};

beforeAll(async () => {
  app = await bootStrapi();
});

afterAll(() => app?.stop());

describe('the next request', () => {
  let anna: Created;
  let own: Created;
  let akin: Created;

  beforeAll(async () => {
    anna = await createPerson(app.strapi, { lastName: 'Орлова', firstName: 'Анна', patronymic: null, gender: 'female' });
    own = await createPublishedNewsItem(app.strapi, { participants: [{ person: anna.documentId }], date: '2025-05-01T09:00:00.000Z' });
    await createPublishedNewsItem(app.strapi, { title: 'Про другое', lead: null, body: [], date: '2025-09-01T09:00:00.000Z' });
  });

  it('shows what was published, and says why in words', async () => {
    akin = await createPublishedNewsItem(app.strapi, {
      title: 'Орлова открыла выставку',
      lead: 'Собраны редкие камни.',
      body: [],
      participants: [{ person: anna.documentId }],
      date: '2025-05-03T09:00:00.000Z',
    });
    const [first] = await listUnder(own);
    expect(first?.documentId).toBe(akin.documentId);
    expect(first?.reasons.map(({ kind, label }) => `${kind} ${label}`)).toContain('person общий участник: Анна Орлова');
    expect(first?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(first?.score ?? -1, 4);
  });

  it('shows what was edited', async () => {
    await update(akin, { participants: [] });
    const kinds = (await listUnder(own)).find(({ documentId }) => documentId === akin.documentId)?.reasons.map(({ kind }) => kind);
    expect(kinds).not.toContain('person');
    await update(akin, { participants: [{ person: anna.documentId }] });
    expect((await listUnder(own))[0]?.reasons.map(({ kind }) => kind)).toContain('person');
  });

  it('shows a renamed person by the new name', async () => {
    await app.strapi.documents('api::person.person').update({ documentId: anna.documentId, data: { lastName: 'Чайкина' } as never });
    expect((await listUnder(own))[0]?.reasons.map(({ name }) => name)).toContain('Анна Чайкина');
  });

  it('sees that two records are one person, and that they are two again', async () => {
    const admin = await signInAsAdmin(app);
    const double = await createPerson(app.strapi, { lastName: 'Чайкина', firstName: 'А.', patronymic: null, gender: 'female' });
    const item = await createPublishedNewsItem(app.strapi, {
      title: 'Награды',
      lead: 'Вручены медали.',
      body: [],
      participants: [{ person: double.documentId, name: 'Чайкина' }],
      date: '2025-05-04T09:00:00.000Z',
    });
    const shared = async (): Promise<string[]> =>
      (await listUnder(own, 24)).find(({ documentId }) => documentId === item.documentId)?.reasons.map(({ kind }) => kind) ?? [];
    expect(await shared()).not.toContain('person');
    const merge = { kept: anna.documentId, merged: double.documentId };
    const { body } = await admin.post('/newsroom/persons/merge', merge).expect(200);
    expect(await shared()).toContain('person');
    await admin.post(`/newsroom/undo/${body.data.undo}`, {}).expect(204);
    expect(await shared()).not.toContain('person');
    await items().delete({ documentId: item.documentId, locale: '*' });
  });

  it('shows a corrected date', async () => {
    const other = await createPublishedNewsItem(app.strapi, {
      participants: [{ person: anna.documentId }],
      date: '2023-01-01T00:00:00.000Z',
    });
    const before = (await listUnder(own)).find(({ documentId }) => documentId === other.documentId)?.score ?? 0;
    await update(other, { date: '2025-04-30T00:00:00.000Z', lead: 'Совсем о другом.', title: 'Новый причал' });
    expect((await listUnder(own)).find(({ documentId }) => documentId === other.documentId)?.score).toBeGreaterThan(before);
    await items().delete({ documentId: other.documentId, locale: '*' });
    expect(await idsUnder(own)).not.toContain(other.documentId);
  });

  it('shows nothing that was withdrawn, and all again when it is back', async () => {
    await items().unpublish({ documentId: akin.documentId, locale: 'ru' });
    expect(await idsUnder(own)).not.toContain(akin.documentId);
    await publishNewsItem(app.strapi, akin);
    expect((await idsUnder(own))[0]).toBe(akin.documentId);
  });

  it('follows the editor: pins in order, exclusions, and what is to be listed nowhere', async () => {
    const [first, second] = await idsUnder(own);
    await update(own, { pinnedNews: [second, first], excludedNews: [] });
    expect((await idsUnder(own)).slice(0, 2)).toEqual([second, first]);
    await update(own, { pinnedNews: [], excludedNews: [first] });
    expect(await idsUnder(own)).not.toContain(first);
    await update(own, { excludedNews: [] });
    await update(akin, { hiddenFromOtherNews: true });
    expect(await idsUnder(own)).not.toContain(akin.documentId);
    expect(await idsUnder(akin)).toContain(own.documentId);
    await update(akin, { hiddenFromOtherNews: false });
  });

  it('lets a pin wait that is withdrawn, without a hole', async () => {
    await update(own, { pinnedNews: [akin.documentId] });
    await items().unpublish({ documentId: akin.documentId, locale: 'ru' });
    const waiting = await listUnder(own);
    expect(waiting.map(({ reasons }) => reasons[0]?.kind)).not.toContain('pinned');
    await publishNewsItem(app.strapi, akin);
    expect((await listUnder(own))[0]).toMatchObject({ documentId: akin.documentId, reasons: [{ kind: 'pinned' }] });
    await update(own, { pinnedNews: [] });
  });

  it('shows an article from the end of its embargo on', async () => {
    const end = Date.now() + 2000;
    const soon = await createPublishedNewsItem(app.strapi, {
      participants: [{ person: anna.documentId }],
      date: '2025-05-01T10:00:00.000Z',
      title: 'Скоро',
      lead: 'Ещё нельзя.',
      embargoUntil: new Date(end).toISOString(),
    });
    expect(await idsUnder(own, 24)).not.toContain(soon.documentId);
    while (Date.now() <= end) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await idsUnder(own, 24)).toContain(soon.documentId);
  });

  it('keeps the languages apart', async () => {
    const english = await createPublishedNewsItem(app.strapi, { title: 'In English', participants: [{ person: anna.documentId }] }, 'en');
    expect(await idsUnder(own, 24)).not.toContain(english.documentId);
  });

  it('is filled with the newest of the same topic, then with the newest', async () => {
    const topic = await createTopic(app.strapi);
    const plain = { lead: null, body: [], participants: [] };
    const lone = await createPublishedNewsItem(app.strapi, {
      ...plain,
      title: 'Ааа',
      date: '2015-01-01T00:00:00.000Z',
      topics: [topic.documentId],
    });
    const topical = await createPublishedNewsItem(app.strapi, {
      ...plain,
      title: 'Ббб',
      date: '2001-01-01T00:00:00.000Z',
      topics: [topic.documentId],
    });
    const newest = await createPublishedNewsItem(app.strapi, { ...plain, title: 'Ввв', date: '2026-01-01T00:00:00.000Z' });
    const list = await listUnder(lone, 2);
    expect(list.map(({ documentId }) => documentId)).toEqual([topical.documentId, newest.documentId]);
    expect(list.at(-1)?.reasons).toEqual([{ kind: 'recent', slug: null, name: null, weight: 0, label: 'недавнее' }]);
  });

  it('shows nothing of a change that was rolled back', async () => {
    const draft = await createNewsItem(app.strapi, { participants: [{ person: anna.documentId }] });
    const failing = app.strapi.db.transaction(async () => {
      await items().publish({ documentId: draft.documentId, locale: 'ru' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await idsUnder(own, 24)).not.toContain(draft.documentId);
  });
});
