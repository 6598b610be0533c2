import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { allQuiet } from '../support/endpoints';
import { createSmallArchive, documentsOf } from '../support/small-archive';

let app: RunningStrapi;
let ids: Record<string, string>;
let cursor: string;

const documents = (name: string) => documentsOf(app.strapi, name);
const create = async (name: string, data: object, options: object = {}): Promise<string> =>
  (await documents(name).create({ data, ...options } as never)).documentId;
const publish = (documentId: string) => documents('news-item').publish({ documentId, locale: 'ru' } as never);
const update = (name: string, documentId: string, data: object) =>
  documents(name).update({ documentId, ...(name === 'news-item' ? { locale: 'ru' } : {}), data } as never);

const changes = async (): Promise<{ data: PublicEvent[]; meta: { cursor: string; hasMore: boolean } }> =>
  (await app.request.get(`/api/newsroom/changes${cursor === '' ? '' : `?after=${cursor}`}`).expect(200)).body;

/** Everything that is told by now: until nothing waits to be. */
const told = async (): Promise<PublicEvent[]> => {
  const waiting = () => app.strapi.db.query('plugin::newsroom.event').count({ where: { place: { $null: true } } });
  while ((await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const { data, meta } = await changes();
  cursor = meta.cursor;
  return data;
};

const brief = (events: readonly PublicEvent[]): string[] => events.map(({ type, data }) => `${type} ${data.slug} ${data.version}`);

beforeAll(async () => {
  app = await bootStrapi();
  cursor = '';
  ids = await createSmallArchive(app.strapi);
});

afterAll(() => app?.stop());

it('tells of what became public, in order, from the beginning', async () => {
  expect(brief(await told())).toEqual([
    'news-item.published vstrecha-na-zavode 1',
    'agreement.published soglasheniye-o-ploschadke 1',
    'news-item.published yeschyo-raz-ob-anne 1',
  ]);
  expect(await told()).toEqual([]);
});

describe('a news item', () => {
  let item: string;

  it('is told of with its card and the other pages that the change altered', async () => {
    item = await create('news-item', { title: 'Пуск линии', date: '2025-09-01T12:00:00.000Z', participants: [{ person: ids.anna }] });
    expect(await told()).toEqual([]);
    await publish(item);
    const [event] = await told();
    expect(event).toMatchObject({
      type: 'news-item.published',
      data: { documentId: item, locale: 'ru', slug: 'pusk-linii', previousSlug: null, version: 1, card: { title: 'Пуск линии' } },
    });
    expect(event?.data.affected.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'person', slug: 'anna-orlova', why: 'participant' }),
        expect.objectContaining({ type: 'news-item', slug: 'yeschyo-raz-ob-anne', why: 'other-news' }),
      ]),
    );
    expect(event?.data.affected.items.map(({ slug }) => slug)).not.toContain('pusk-linii');
  });

  it('is not told of when a save or a publication changes nothing public', async () => {
    await update('news-item', item, { lead: 'Ещё не опубликовано.' });
    await documents('news-item').discardDraft({ documentId: item, locale: 'ru' } as never);
    await publish(item);
    await update('news-item', item, { dismissedNames: ['Лев Толстой'] });
    await publish(item);
    expect(await told()).toEqual([]);
  });

  it('is told of when it is changed, moved, withdrawn and deleted, each once', async () => {
    await update('news-item', item, { lead: 'Теперь публично.' });
    await publish(item);
    await update('news-item', item, { slug: 'pusk-novoy-linii' });
    await publish(item);
    const [changed, moved] = await told();
    expect(brief([changed!, moved!])).toEqual(['news-item.updated pusk-linii 2', 'news-item.updated pusk-novoy-linii 3']);
    expect(moved?.data.previousSlug).toBe('pusk-linii');
    expect(moved?.data.affected.items).toContainEqual(expect.objectContaining({ slug: 'pusk-linii', why: 'moved' }));

    await documents('news-item').unpublish({ documentId: item, locale: 'ru' } as never);
    const [withdrawn] = await told();
    expect(brief([withdrawn!])).toEqual(['news-item.withdrawn pusk-novoy-linii 4']);
    expect(withdrawn?.data.card).toBeNull();

    await publish(item);
    await documents('news-item').delete({ documentId: item } as never);
    expect(brief(await told())).toEqual(['news-item.published pusk-novoy-linii 5', 'news-item.withdrawn pusk-novoy-linii 6']);
  });

  it('is told of when it is created published, and in bulk, and not when the transaction fails', async () => {
    const made = await create('news-item', { title: 'Сразу', date: '2025-09-02T12:00:00.000Z' }, { status: 'published' });
    expect(brief(await told())).toEqual(['news-item.published srazu 1']);
    const failing = app.strapi.db.transaction(async () => {
      await documents('news-item').unpublish({ documentId: made, locale: 'ru' } as never);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const several = await Promise.all(['Первая', 'Вторая', 'Третья'].map((title) => create('news-item', { title })));
    await app.strapi.db.transaction(() => Promise.all(several.map(publish)));
    expect((await told()).map(({ type, data }) => `${type} ${data.slug}`).sort()).toEqual([
      'news-item.published pervaya',
      'news-item.published tretya',
      'news-item.published vtoraya',
    ]);
  });

  it('is told of at the end of its embargo, with those it makes public', async () => {
    const soon = new Date(Date.now() + 1_500).toISOString();
    const lev = await create('person', { lastName: 'Кедров', firstName: 'Лев' });
    const secret = await create('news-item', { title: 'Под эмбарго', embargoUntil: soon, participants: [{ person: lev }] });
    await publish(secret);
    await update('person', lev, { biography: 'До эмбарго.' });
    expect(await told()).toEqual([]);
    let events: PublicEvent[] = [];
    while (events.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      events = await told();
    }
    expect(brief(events)).toEqual(['news-item.published pod-embargo 1']);
    await update('person', lev, { biography: 'После эмбарго.' });
    expect(brief(await told())).toEqual(['person.updated lev-kedrov 1']);
  });
});

describe('a record', () => {
  it('is told of once when it is renamed, with the pages that show it', async () => {
    await update('person', ids.anna!, { lastName: 'Гусева' });
    const [event, ...others] = await told();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ type: 'person.updated', data: { documentId: ids.anna, locale: null, version: 1, card: null } });
    expect(event?.data.affected.items.map(({ type, slug }) => `${type} ${slug}`)).toEqual(
      expect.arrayContaining(['news-item vstrecha-na-zavode', 'news-item yeschyo-raz-ob-anne', 'agreement soglasheniye-o-ploschadke']),
    );
  });

  it('is told of with a new office, and not when what only editors see is changed', async () => {
    await update('person', ids.anna!, { aliases: ['А. Орлова'] });
    expect(await told()).toEqual([]);
    const position = await create('position', { person: ids.anna, organisation: ids.city, title: 'депутат', from: '2024' });
    expect(brief(await told())).toEqual(['person.updated anna-orlova 2']);
    await documents('position').delete({ documentId: position } as never);
    expect(brief(await told())).toEqual(['person.updated anna-orlova 3']);
    await update('agreement', ids.deal!, { term: 'бессрочное' });
    await update('organisation', ids.works!, { website: 'https://polet.example' });
    expect((await told()).map(({ type }) => type)).toEqual(['agreement.updated', 'organisation.updated']);
  });

  it('is not told of while no public article leads to it', async () => {
    const hidden = await create('person', { lastName: 'Тайнов', firstName: 'Илья' });
    await update('person', hidden, { biography: 'Секрет.' });
    await create('news-item', { title: 'Черновик', participants: [{ person: hidden }] });
    await documents('person').delete({ documentId: hidden } as never);
    expect(await told()).toEqual([]);
  });
});

describe('the feed', () => {
  it('is read in parts without a gap or a repeat', async () => {
    const all: PublicEvent[] = (await app.request.get('/api/newsroom/changes').expect(200)).body.data;
    const parts: PublicEvent[] = [];
    for (let after = ''; ; ) {
      const { body } = await app.request.get(`/api/newsroom/changes?limit=4${after}`).expect(200);
      parts.push(...body.data);
      after = `&after=${body.meta.cursor}`;
      if (!body.meta.hasMore) break;
    }
    expect(parts).toEqual(all);
    expect(all.length).toBeGreaterThan(10);
  });

  it.each(['after=1', 'after=c', 'limit=0', 'limit=101', 'since=2020', 'after=c1&after=c2'])('refuses %s', async (query) => {
    const { body } = await app.request.get(`/api/newsroom/changes?${query}`).expect(400);
    expect(body.error.name).toBe('ValidationError');
  });

  it('has all affected pages of an event in pages', async () => {
    const [row] = await app.strapi.db
      .query('plugin::newsroom.event')
      .findMany({ where: { type: 'news-item.published', slug: 'pusk-linii' } });
    const { body } = await app.request.get(`/api/newsroom/changes/${row.key}/affected?pageSize=2`).expect(200);
    expect(body.data).toHaveLength(2);
    expect(body.meta.pagination.total).toBe(row.affected.length);
    await app.request.get('/api/newsroom/changes/evt_nothing/affected').expect(404);
  });
});

it('tells of what was changed around the Document Service', async () => {
  await app.strapi.db.connection('persons').where({ document_id: ids.anna }).update({ biography: 'Из импорта.' });
  await app.strapi.db.connection('news_items').where({ document_id: ids.other }).delete();
  const { reconcileEvents } = app.strapi.plugin('newsroom').service('events') as { reconcileEvents(): Promise<void> };
  await reconcileEvents();
  expect((await told()).map(({ type, data }) => `${type} ${data.slug}`).sort()).toEqual([
    'news-item.withdrawn yeschyo-raz-ob-anne',
    'person.updated anna-orlova',
  ]);
});

it('goes on telling, and looking at pages, when one of them cannot be made', async () => {
  const seenPages = app.strapi.db.query('plugin::newsroom.seen-page');
  const item = await create('news-item', { title: 'Сломанная страница', date: '2025-09-03T12:00:00.000Z' }, { status: 'published' });
  await told();
  await allQuiet(app.strapi, 60);
  // SQLite is given the list as text.
  const isOfItem = ([among]: readonly unknown[]): boolean =>
    (typeof among === 'string' ? among : JSON.stringify(among)) === JSON.stringify([item]);
  const fail = ({ sql, bindings }: { sql: string; bindings: readonly unknown[] }): void => {
    if (sql.startsWith('with n0') && isOfItem(bindings)) throw new Error('This article breaks.');
  };
  const said = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
  app.strapi.db.connection.on('query', fail);
  try {
    const next = await create('news-item', { title: 'Страница за ней', date: '2025-09-04T12:00:00.000Z' }, { status: 'published' });
    expect((await told()).map(({ data }) => data.documentId)).toContain(next);
    await allQuiet(app.strapi, 60);
    expect(said).toHaveBeenCalledWith(expect.stringContaining(`The page of newsItem ${item} (ru) can't be made`));
  } finally {
    app.strapi.db.connection.off('query', fail);
    said.mockRestore();
  }
  expect(await seenPages.findOne({ where: { target: item } })).toMatchObject({ digest: '!', slug: 'slomannaya-stranitsa' });
});
