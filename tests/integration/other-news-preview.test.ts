import type {
  NamedNews,
  OtherNewsPreviewRequest,
  OtherNewsPreviewResponse,
  PublishedListsResponse,
} from '../../src/plugins/newsroom/shared/contracts/other-news';
import { signInAsAdmin, type AdminSession } from '../support/admin-session';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { createSmallArchive, documentsOf } from '../support/small-archive';

type Preview = OtherNewsPreviewResponse['data'];

let app: RunningStrapi;
let admin: AdminSession;
let ids: Record<string, string>;
let draft: string;

const create = async (name: string, data: object, options: object = {}): Promise<string> =>
  (await documentsOf(app.strapi, name).create({ data, ...options } as never)).documentId;

const article = (title: string, date: string, more: object = {}): Promise<string> =>
  create('news-item', { title, date: `${date}T12:00:00.000Z`, ...more }, { status: 'published' });

beforeAll(async () => {
  app = await bootStrapi();
  ids = await createSmallArchive(app.strapi);
  ids.plain = await article('Погода на неделю', '2025-06-03');
  ids.boris2 = await article('Порт принял сухогруз', '2025-05-20', { participants: [{ person: ids.boris }] });
  ids.embargoed = await article('Скоро расскажем', '2025-05-21', { embargoUntil: '2999-01-01T00:00:00.000Z' });
  ids.hidden = await article('Не для списков', '2025-05-22', { hiddenFromOtherNews: true });
  ids.unpublished = await create('news-item', { title: 'Черновик' });
  draft = await create('news-item', { title: 'Обмен опытом', date: '2025-05-23T12:00:00.000Z', participants: [{ person: ids.anna }] });
  admin = await signInAsAdmin(app);
});

afterAll(() => app?.stop());

const same = { connect: [], disconnect: [] };
const connect = (...documentIds: string[]) => ({ connect: documentIds.map((documentId) => ({ documentId })), disconnect: [] });
const form = (given: Partial<OtherNewsPreviewRequest> = {}): OtherNewsPreviewRequest => ({
  documentId: null,
  locale: 'ru',
  title: 'Обмен опытом',
  lead: '',
  text: '',
  date: '2025-05-23T12:00:00.000Z',
  participants: [],
  subjects: {},
  pinned: same,
  excluded: same,
  ...given,
});
const NEW = { id: null, name: '' };
const participant = (
  person: OtherNewsPreviewRequest['participants'][number]['person'],
  row: { id: number | null; name: string } = NEW,
) => ({
  ...row,
  person,
  affiliations: [],
});
const preview = async (given: Partial<OtherNewsPreviewRequest> = {}): Promise<Preview> =>
  (await admin.post('/newsroom/other-news/preview', form(given)).expect(200)).body.data;
const idsIn = ({ entries }: Preview): string[] => entries.map(({ documentId }) => documentId);
/** As the open form has it: its number, and the name that was printed when it was saved. */
const savedRow = async (): Promise<{ id: number; name: string }> => {
  const saved = await documentsOf(app.strapi, 'news-item').findOne({ documentId: draft, populate: { participants: true } } as never);
  const [{ id, name }] = (saved as unknown as { participants: [{ id: number; name: string }] }).participants;
  return { id, name };
};

describe('the list for an open form', () => {
  it('follows a participant who is not saved yet, and says why in words of the request’s language', async () => {
    const before = await preview();
    expect(before.entries.find(({ documentId }) => documentId === ids.boris2)?.reasons.map(({ kind }) => kind)).toEqual(['recent']);
    const [first] = (await preview({ participants: [participant(connect(ids.boris!))] })).entries;
    expect(first).toMatchObject({
      documentId: ids.boris2,
      id: expect.any(Number),
      daysApart: 3,
      url: expect.stringContaining('/ru/news/'),
    });
    expect(first!.reasons[0]).toMatchObject({ kind: 'person', name: 'Борис Чижов', label: 'общий участник: Борис Чижов' });
    expect(first!.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(first!.score, 4);
  });

  it('knows of a saved draft what the form does not: a row that is left alone keeps its person, one that is removed loses it', async () => {
    const kept = await preview({ documentId: draft, participants: [participant(same, await savedRow())] });
    expect(kept.entries.find(({ documentId }) => documentId === ids.other)?.reasons.map(({ kind }) => kind)).toContain('person');
    const removed = await preview({ documentId: draft });
    expect(removed.entries.find(({ documentId }) => documentId === ids.other)?.reasons[0]?.kind).toBe('recent');
    expect(idsIn(kept)).not.toContain(draft);
  });

  it('counts topics and regions together, as the form connects them', async () => {
    const { entries } = await preview({ subjects: { topics: connect(ids.topic!), regions: connect(ids.region!) } });
    expect(entries[0]).toMatchObject({ documentId: ids.item });
    expect(entries[0]!.reasons.map(({ kind }) => kind).sort()).toEqual(['region', 'topic']);
  });

  it('takes pins in their order and exclusions at once, and saves nothing', async () => {
    const pinned = await preview({ documentId: draft, pinned: connect(ids.plain!, ids.item!), excluded: connect(ids.other!) });
    expect(idsIn(pinned).slice(0, 2)).toEqual([ids.plain, ids.item]);
    expect(idsIn(pinned)).not.toContain(ids.other);
    expect(pinned.saved).toEqual({ pinned: [], excluded: [] });
    const moved = {
      connect: [{ documentId: ids.plain! }, { documentId: ids.item!, before: ids.plain! }],
      disconnect: [],
    };
    expect(idsIn(await preview({ documentId: draft, pinned: moved })).slice(0, 2)).toEqual([ids.item, ids.plain]);
    expect((await preview({ documentId: draft })).saved).toEqual({ pinned: [], excluded: [] });
  });

  it('says of a pin that waits why it does, and leaves no hole for it', async () => {
    const waiting = [ids.unpublished!, ids.embargoed!, ids.hidden!];
    const { entries, named } = await preview({ pinned: connect(...waiting, ids.plain!) });
    expect(entries[0]).toMatchObject({ documentId: ids.plain });
    expect(entries.map(({ documentId }) => documentId)).not.toEqual(expect.arrayContaining(waiting));
    const stateOf = new Map(named.map(({ documentId, state }) => [documentId, state]));
    expect(waiting.map((id) => stateOf.get(id))).toEqual(['draft', 'embargoed', 'hidden']);
    expect(named.find(({ documentId }) => documentId === ids.embargoed)?.url).toBeNull();
  });

  it('is the list that readers get once it is published', async () => {
    const pinnedNews = [ids.plain!, ids.boris2!];
    const planned = await preview({
      documentId: draft,
      participants: [participant(same, await savedRow())],
      pinned: connect(...pinnedNews),
      excluded: connect(ids.other!),
    });
    const documents = documentsOf(app.strapi, 'news-item');
    await documents.update({ documentId: draft, data: { pinnedNews, excludedNews: [ids.other] } } as never);
    await documents.publish({ documentId: draft } as never);
    const { slug } = (await documents.findOne({ documentId: draft, status: 'published' } as never)) as unknown as { slug: string };
    const { body } = await app.request.get(`/api/newsroom/news-items/${slug}`).expect(200);
    // The weights alone may differ: from then on the article itself is one of those that have what it shares.
    const simple = (list: Preview['entries']) =>
      list.map(({ documentId, reasons }) => ({ documentId, reasons: reasons.map(({ label }) => label) }));
    expect(simple(planned.entries)).toEqual(simple(body.data.otherNews));
    const alone = await app.request.get(`/api/newsroom/news-items/${slug}/other-news`).expect(200);
    expect(alone.body.data).toEqual(body.data.otherNews);
    const populated = await app.request.get(`/api/news-items/${draft}?populate=otherNews`).expect(200);
    expect(populated.body.data.otherNews).toEqual(body.data.otherNews);
  });
});

describe('adding by hand', () => {
  const search = async (q: string): Promise<NamedNews[]> =>
    (await admin.get(`/newsroom/other-news/search?locale=ru&q=${encodeURIComponent(q)}`).expect(200)).body.data;

  it.each([['погода'], ['ПОГОДА'], ['недел погод']])('finds a public title by “%s”', async (q) => {
    expect((await search(q)).map(({ documentId }) => documentId)).toEqual([ids.plain]);
  });

  it('offers the newest first, and nothing that may not be listed', async () => {
    const found = (await search('')).map(({ documentId }) => documentId);
    expect(found.slice(0, 2)).toEqual([ids.plain, ids.other]);
    expect(found).not.toEqual(expect.arrayContaining([ids.embargoed]));
    expect(found).not.toContain(ids.hidden);
    expect(found).not.toContain(ids.unpublished);
  });

  it('takes signs of the query language for what they are', async () => {
    expect(await search('%')).toEqual([]);
    expect(await search("'")).toEqual([]);
  });
});

describe('the lists that readers saw', () => {
  const listsOf = async (documentId: string): Promise<PublishedListsResponse['data']> =>
    (await admin.get(`/newsroom/news-items/${documentId}/other-news?locale=ru`).expect(200)).body.data;

  /** Telling follows the commit. */
  const keptList = async (documentId: string) => {
    for (;;) {
      const { atPublication } = await listsOf(documentId);
      if (atPublication !== null) return atPublication;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('at the first publication is kept, whatever becomes of its articles', async () => {
    const first = await article('Первая на площадке', '2025-07-01', { participants: [{ person: ids.boris }] });
    const { entries } = await keptList(first);
    expect(entries[0]).toMatchObject({ documentId: ids.boris2, title: 'Порт принял сухогруз', state: 'public' });
    await documentsOf(app.strapi, 'news-item').delete({ documentId: ids.boris2!, locale: '*' } as never);
    const lists = await listsOf(first);
    expect(lists.atPublication?.entries[0]).toEqual({
      documentId: ids.boris2,
      title: 'Порт принял сухогруз',
      date: null,
      url: null,
      state: 'deleted',
    });
    expect(lists.now!.map(({ documentId }) => documentId)).not.toContain(ids.boris2);
  });

  it('are none for a draft', async () => {
    expect(await listsOf(ids.unpublished!)).toEqual({ now: null, atPublication: null });
  });
});

it('is refused to whoever may not read articles, and told what is wrong with a request', async () => {
  const author = await signInAsAdmin(app, { role: 'strapi-author', email: 'author@newsroom.example' });
  await author.post('/newsroom/other-news/preview', form()).expect(200);
  const may = { action: 'plugin::content-manager.explorer.read', subject: 'api::news-item.news-item', role: { code: 'strapi-author' } };
  await app.strapi.db.query('admin::permission').deleteMany({ where: may });
  await author.post('/newsroom/other-news/preview', form()).expect(403);
  await author.get('/newsroom/other-news/search').expect(403);
  await author.get(`/newsroom/news-items/${draft}/other-news`).expect(403);
  const { body } = await admin.post('/newsroom/other-news/preview', { ...form(), title: 7 }).expect(400);
  expect(body.error.message).toContain('title');
  await admin.post('/newsroom/other-news/preview', form({ locale: 'de' })).expect(400);
  await app.request.post('/newsroom/other-news/preview').send(form()).expect(401);
});
