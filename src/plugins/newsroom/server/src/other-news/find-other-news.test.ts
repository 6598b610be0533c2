import fc from 'fast-check';

import { featuresOf, type ArticleSource } from './features-of';
import { findOtherNews } from './find-other-news';
import { likeness, wordingOf } from './likeness';
import { MemoryPostings } from './memory-postings';
import { DEFAULT_OPTIONS, type OtherNewsOptions } from './options';
import { anArticle, archives } from './sample-articles';

const DAY = 86_400_000;
const SMALL: OtherNewsOptions = { ...DEFAULT_OPTIONS, limits: { postingsPerFeature: 3, features: 8, candidates: 10 }, minScore: 0 };

const indexOf = (articles: readonly ArticleSource[], options = DEFAULT_OPTIONS): MemoryPostings => {
  const postings = new MemoryPostings();
  for (const article of articles) postings.put(featuresOf(article, options));
  return postings;
};
const findIn = async (postings: MemoryPostings, own: ArticleSource, options = DEFAULT_OPTIONS, excepted: readonly string[] = []) => {
  const except = new Set((await postings.places(own.locale, [own.id, ...excepted])).values());
  return (await findOtherNews(postings, featuresOf(own, options), own.locale, { except, before: [] }, options.length, options)).scored;
};
/** What an index-independent reader sees: tokens and places are the index's own affair. */
const seen = (found: Awaited<ReturnType<typeof findIn>>) => found.map(({ article: { id }, score, shared }) => ({ id, score, shared }));
const idsIn = async (articles: readonly ArticleSource[], own: ArticleSource, options = DEFAULT_OPTIONS, except: readonly string[] = []) =>
  (await findIn(indexOf(articles, options), own, options, except)).map(({ article }) => article.id);

describe('findOtherNews', () => {
  const own = anArticle({ id: 'own', date: 10 * DAY, persons: ['p'], topics: ['t'] });

  it.each<[string, Array<Partial<ArticleSource> & { id: string }>, string[]]>([
    [
      'what shares more before what shares less',
      [
        { id: 'a', topics: ['t'] },
        { id: 'b', persons: ['p'], topics: ['t'] },
      ],
      ['b', 'a'],
    ],
    [
      'the nearer in time first, earlier or later',
      [
        { id: 'a', topics: ['t'] },
        { id: 'b', topics: ['t'], date: 12 * DAY },
      ],
      ['b', 'a'],
    ],
    [
      'ties by date, then by id',
      [
        { id: 'c', topics: ['t'], date: 8 * DAY },
        { id: 'b', topics: ['t'], date: 8 * DAY },
        { id: 'a', topics: ['t'], date: 12 * DAY },
      ],
      ['a', 'b', 'c'],
    ],
    ['nothing of another locale', [{ id: 'a', topics: ['t'], locale: 'en' }], []],
    ['nothing that shares nothing', [{ id: 'a', topics: ['other'] }], []],
  ])('lists %s', async (_, archive, ids) => {
    expect(await idsIn(archive.map(anArticle), own)).toEqual(ids);
  });

  it('counts a rare person above a common one', async () => {
    const crowd = Array.from({ length: 40 }, (_, index) => anArticle({ id: `x${index}`, persons: ['often'], date: 500 * DAY }));
    const two = anArticle({ id: 'own', persons: ['often', 'seldom'] });
    const archive = [...crowd, anArticle({ id: 'a', persons: ['often'] }), anArticle({ id: 'b', persons: ['seldom'] })];
    expect((await idsIn(archive, two)).slice(0, 2)).toEqual(['b', 'a']);
  });

  it('tells a story once, and does not repeat the article itself', async () => {
    const text = 'Открыт новый мост через залив, движение началось утром, рабочие разобрали понтоны';
    const archive = [
      anArticle({ id: 'copy', text }),
      anArticle({ id: 'a', text: 'Верфь спустила на воду паром для залива, мост ему не помеха' }),
      anArticle({ id: 'b', text: 'Верфь спустила на воду паром для залива, мост ему и сегодня не помеха' }),
    ];
    expect(await idsIn(archive, anArticle({ id: 'own', text }))).toEqual(['a']);
  });

  it('reads only the past when told so', async () => {
    const archive = [anArticle({ id: 'a', topics: ['t'] }), anArticle({ id: 'b', topics: ['t'], date: 11 * DAY })];
    expect(await idsIn(archive, own, { ...DEFAULT_OPTIONS, direction: 'past' })).toEqual(['a']);
  });

  it('leaves out what scores below the minimum', async () => {
    expect(await idsIn([anArticle({ id: 'a', topics: ['t'] })], own, { ...DEFAULT_OPTIONS, minScore: 100 })).toEqual([]);
  });

  it('reads no more than the limits allow, whatever the archive', async () => {
    const archive = Array.from({ length: 50 }, (_, index) =>
      anArticle({ id: `x${index}`, date: index * DAY, persons: ['p'], topics: ['t'] }),
    );
    const postings = indexOf(archive, SMALL);
    const nearest = jest.spyOn(postings, 'nearest');
    const articles = jest.spyOn(postings, 'articles');
    await findIn(postings, own, SMALL);
    const lists = [...((await nearest.mock.results[0]?.value) as Map<string, unknown[]>).values()];
    expect(lists.map(({ length }) => length)).toEqual([6, 6]);
    expect(articles.mock.calls[0]?.[0].length).toBe(6);
  });

  it('is a function of what the index holds: no order of insertion, no removed or replaced article shows', async () => {
    await fc.assert(
      fc.asyncProperty(archives, fc.infiniteStream(fc.nat()), async (archive, numbers) => {
        const rank = new Map(archive.map(({ id }) => [id, numbers.next().value as number]));
        const shuffled = [...archive].sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
        const plain = indexOf(archive, SMALL);
        const worn = indexOf(
          shuffled.map((article) => ({ ...article, topics: ['old'], text: 'старое' })),
          SMALL,
        );
        worn.put(featuresOf(anArticle({ id: 'gone', persons: ['p1'], topics: ['t1'] }), SMALL));
        for (const article of shuffled) worn.put(featuresOf(article, SMALL));
        worn.remove('ru', 'gone');
        for (const article of archive) expect(seen(await findIn(worn, article, SMALL))).toEqual(seen(await findIn(plain, article, SMALL)));
      }),
      { numRuns: 40 },
    );
  });

  it('never lists the article, an exception, a copy, or more than asked', async () => {
    await fc.assert(
      fc.asyncProperty(archives, async (archive) => {
        const [article = anArticle({ id: 'own' }), second] = archive;
        const except = second === undefined ? [] : [second.id];
        const list = await findIn(indexOf(archive), article, DEFAULT_OPTIONS, except);
        const ids = list.map(({ article: { id } }) => id);
        expect(ids).not.toContain(article.id);
        expect(ids.filter((id) => except.includes(id))).toEqual([]);
        expect(ids.length).toBeLessThanOrEqual(DEFAULT_OPTIONS.length);
        const wordings = list.map((scored) => wordingOf(scored.article.words));
        const most = Math.max(0, ...wordings.flatMap((a, i) => wordings.slice(i + 1).map((b) => likeness(a, b))));
        expect(most).toBeLessThanOrEqual(DEFAULT_OPTIONS.nearDuplicate.ofEntry);
      }),
      { numRuns: 60 },
    );
  });
});
