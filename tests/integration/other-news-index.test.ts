import { createHash } from 'node:crypto';

import { barOf } from '../../src/plugins/newsroom/server/src/other-news/bar';
import { allOf, changedLists } from '../../src/plugins/newsroom/server/src/other-news/changed-lists.service';
import { writeWaiting } from '../../src/plugins/newsroom/server/src/other-news/edits.store';
import { featuresOf, type ArticleSource } from '../../src/plugins/newsroom/server/src/other-news/features-of';
import { followArticle } from '../../src/plugins/newsroom/server/src/other-news/follow-publication.service';
import { DEFAULT_OPTIONS } from '../../src/plugins/newsroom/server/src/other-news/options';
import { anArticle } from '../../src/plugins/newsroom/server/src/other-news/sample-articles';
import { otherNewsOf, type ListEntry } from '../../src/plugins/newsroom/server/src/other-news/service';
import { TABLES } from '../../src/plugins/newsroom/server/src/other-news/tables.store';
import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { chance } from '../support/chance';
import { createPerson, createPublishedNewsItem, createTopic, paragraphs } from '../support/factories';

/** OPERATIONS=1000 is the long form. */
const OPERATIONS = Number(process.env.OPERATIONS ?? 20);

const byItem = (one: { newsItem: string }, other: { newsItem: string }): number => (one.newsItem < other.newsItem ? -1 : 1);
const OPTIONS = { ...DEFAULT_OPTIONS, length: 6 };

let app: RunningStrapi;
let persons: string[];
let topics: string[];
const living: string[] = [];

const documents = () => app.strapi.documents('api::news-item.news-item');
const index = () => app.strapi.plugin('newsroom').service('otherNewsIndex');
const raw = (sql: string) => app.strapi.db.connection.raw(sql);

/** The same numbers in every run. */
let count = 0;
const random = (below: number): number => createHash('sha256').update(`other news ${++count}`).digest().readUInt32BE(0) % below;
const oneOf = <T>(values: readonly T[]): T => values[random(values.length)]!;
const WORDS = ['завод', 'мост', 'школа', 'форум', 'турбина', 'порт', 'стипендия', 'лаборатория', 'верфь', 'трамвай'];

const values = (): Record<string, unknown> => ({
  title: `${oneOf(WORDS)} ${oneOf(WORDS)}`,
  lead: `${oneOf(WORDS)} ${oneOf(WORDS)}`,
  body: paragraphs(Array.from({ length: 12 }, () => oneOf(WORDS)).join(' ')),
  date: new Date(Date.UTC(2025, 0, 1 + random(20), 12)).toISOString(),
  participants: [{ person: oneOf(persons) }, { person: oneOf(persons) }],
  topics: [oneOf(topics)],
});

const publish = async (): Promise<string> => {
  const { documentId } = await createPublishedNewsItem(app.strapi, values());
  living.push(documentId);
  return documentId;
};
const edit = async (documentId: string, data: object): Promise<void> => {
  await documents().update({ documentId, locale: 'ru', data } as never);
  await documents().publish({ documentId, locale: 'ru' });
};

const lists = async (): Promise<Map<string, ListEntry[]>> => {
  const now = new Date();
  const all = new Map<string, ListEntry[]>();
  for (const newsItem of living) all.set(newsItem, await otherNewsOf(app.strapi, { newsItem, locale: 'ru' }, 6, now));
  return all;
};
const workOff = async (pass: 'reindex' | 'check') => {
  await index().ask(pass);
  const finished = await index().workOff(() => undefined);
  return { repaired: finished.repaired, mended: finished.mended };
};

beforeAll(async () => {
  app = await bootStrapi();
  await index().leave();
  persons = [];
  for (let number = 0; number < 5; number += 1) persons.push((await createPerson(app.strapi)).documentId);
  topics = [(await createTopic(app.strapi)).documentId, (await createTopic(app.strapi)).documentId];
  for (let number = 0; number < 10; number += 1) await publish();
});

afterAll(() => app?.stop());

describe('the lists that a change altered', () => {
  const remembered = async (newsItem: string): Promise<string> => {
    const [row] = await app.strapi.db.connection(TABLES.changes).where({ news_item: newsItem }).orderBy('id', 'desc').limit(1).select('at');
    return row.at;
  };
  /** The lists after the last change. */
  let known: Map<string, ListEntry[]> | undefined;
  const order = (list: readonly ListEntry[] | undefined): string => (list ?? []).map(({ newsItem }) => newsItem).join();

  it.each<[string, (newsItem: string, other: string) => Promise<unknown>]>([
    ['edited text', (newsItem) => edit(newsItem, { body: paragraphs('верфь порт турбина'), title: 'Верфь' })],
    ['other participants', (newsItem) => edit(newsItem, { participants: [{ person: persons[0] }] })],
    ['another date', (newsItem) => edit(newsItem, { date: '2026-02-01T00:00:00.000Z' })],
    ['hidden from other lists', (newsItem) => edit(newsItem, { hiddenFromOtherNews: true })],
    ['listed again', (newsItem) => edit(newsItem, { hiddenFromOtherNews: false })],
    ['an exclusion of its own', (newsItem, other) => edit(newsItem, { excludedNews: [other] })],
    ['withdrawn', (newsItem) => documents().unpublish({ documentId: newsItem, locale: 'ru' })],
    ['published', (newsItem) => documents().publish({ documentId: newsItem, locale: 'ru' })],
    ['deleted', (newsItem) => documents().delete({ documentId: newsItem, locale: '*' })],
  ])('%s', async (_, change) => {
    const [newsItem = '', other = ''] = living;
    const before = known ?? (await lists());
    await change(newsItem, other);
    const after = (known = await lists());
    const expected = living.filter((id) => id !== newsItem && order(before.get(id)) !== order(after.get(id))).sort();
    const at = await remembered(newsItem);
    const told = { newsItem, locale: 'ru', at, appears: false };
    const changed = await changedLists(app.strapi, told, new Date());
    expect(changed.map((list) => list.newsItem).sort()).toEqual(expected);
    // What is on record of lists, from before the change or from after it, leaves out none of them, and none of other scores.
    const whole = await changedLists(app.strapi, told, new Date(), { partOf: allOf });
    for (const record of [before, after]) {
      const onRecord = (id: string) => {
        const list = record.get(id);
        return list === undefined ? null : { shows: list.map((one) => one.newsItem), bar: barOf(list, OPTIONS) };
      };
      const known = (asked: ReadonlyArray<{ newsItem: string }>) => Promise.resolve(asked.map((one) => onRecord(one.newsItem)));
      expect(await changedLists(app.strapi, told, new Date(), { partOf: allOf, known })).toEqual(whole);
    }
    // As in an archive that is too large to be read as a whole: those near the article.
    const near = await changedLists(app.strapi, told, new Date(), { partOf: allOf, small: 0 });
    expect(near.sort(byItem)).toEqual(whole.sort(byItem));
    for (const list of changed) expect(list.entries).toEqual(expect.arrayContaining(after.get(list.newsItem)!.map((one) => one.newsItem)));
  });
});

describe('the index', () => {
  it(`equals one built from nothing, after ${OPERATIONS} operations`, async () => {
    living.shift();
    for (let number = 0; number < OPERATIONS; number += 1) {
      const newsItem = oneOf(living);
      const operation = random(10);
      if (operation < 3 || living.length < 8) await publish();
      else if (operation < 6) await edit(newsItem, values());
      else if (operation < 7) await edit(newsItem, { hiddenFromOtherNews: random(2) === 0 });
      else if (operation < 8) await documents().unpublish({ documentId: newsItem, locale: 'ru' });
      else if (operation < 9) await documents().publish({ documentId: newsItem, locale: 'ru' });
      else await documents().delete({ documentId: living.splice(living.indexOf(newsItem), 1)[0]!, locale: '*' });
    }
    const grown = await lists();
    expect(await workOff('check')).toEqual({ repaired: 0, mended: 0 });
    for (const table of [TABLES.articles, TABLES.blocks, TABLES.features, TABLES.edits]) await raw(`delete from ${table}`);
    await workOff('reindex');
    expect(await lists()).toEqual(grown);
  }, 600_000);

  it('is mended where it was damaged', async () => {
    const sound = await lists();
    await raw(`delete from ${TABLES.blocks} where id in (select id from ${TABLES.blocks} order by id limit 7)`);
    await raw(`update ${TABLES.features} set count = 99 where id = (select max(id) from ${TABLES.features})`);
    await raw(`update ${TABLES.articles} set date = date + 1 where place = (select min(place) from ${TABLES.articles})`);
    const { repaired, mended } = await workOff('check');
    expect(repaired).toBe(1);
    expect(mended).toBeGreaterThan(6);
    expect(await lists()).toEqual(sound);
    expect(await workOff('check')).toEqual({ repaired: 0, mended: 0 });
  });

  it('goes on where it was when it was stopped and is asked for again', async () => {
    await index().ask('check');
    let seen = 0;
    expect(
      await index().workOff(
        ({ done }: { done: number }) => (seen = done),
        () => seen > 0,
      ),
    ).toBeNull();
    const { running } = await index().status();
    expect(running).toMatchObject({ pass: 'check', phase: 'articles', done: seen, isHeardOf: false });
    await index().ask('check');
    const progress: number[] = [];
    await index().workOff(({ phase, done }: { phase: string; done: number }) => phase === 'articles' && progress.push(done));
    expect(progress[0]).toBe(seen);
    expect(await index().status()).toMatchObject({ wanted: null, running: null, last: { pass: 'check', repaired: 0, mended: 0 } });
  });

  it('says how it stands', async () => {
    const status = await index().status();
    expect(status).toMatchObject({ isBuilt: true, wanted: null, running: null, last: { pass: 'check', repaired: 0, mended: 0 } });
    expect(status.articles).toBeGreaterThan(0);
  });
});

describe('an archive that was written in another order', () => {
  const by = chance(2);
  const archive = Array.from({ length: 40 }, (_, number) =>
    anArticle({
      id: `article${number}`,
      // A few instants for all of them, so that much ties.
      date: Date.UTC(2025, 0, 1 + by.whole(4)),
      text: Array.from({ length: 12 }, () => by.pick(WORDS)).join(' '),
      persons: by.some(['p1', 'p2', 'p3'], 2),
      topics: by.some(['t1', 't2'], 1),
    }),
  );

  const listsOf = async (order: readonly ArticleSource[]): Promise<string> => {
    for (const table of [TABLES.articles, TABLES.blocks, TABLES.features, TABLES.edits]) await raw(`delete from ${table}`);
    const now = new Date();
    for (const source of order) {
      const article = featuresOf(source, DEFAULT_OPTIONS);
      const wanted = { article, publicFrom: source.date, hidden: false, pinned: [], excluded: [] };
      await app.strapi.db.transaction(() => followArticle(app.strapi, { newsItem: source.id, locale: 'ru' }, wanted, now));
    }
    const found: ListEntry[][] = [];
    for (const { id } of archive) found.push(await otherNewsOf(app.strapi, { newsItem: id, locale: 'ru' }, 6, now));
    return JSON.stringify(found);
  };

  it('has the same lists, byte by byte', async () => {
    const grown = await listsOf(archive);
    expect(grown).toContain('"person"');
    expect(await listsOf([...archive].reverse())).toBe(grown);
    await writeWaiting(app.strapi, 0);
    expect(await listsOf([...archive].sort((a, b) => (a.text < b.text ? -1 : 1)))).toBe(grown);
  });
});
