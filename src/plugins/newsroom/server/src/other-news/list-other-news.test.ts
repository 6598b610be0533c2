import fc from 'fast-check';

import { featuresOf, type ArticleSource } from './features-of';
import { listOtherNews, type Hand } from './list-other-news';
import { MemoryPostings } from './memory-postings';
import { DEFAULT_OPTIONS, type OtherNewsOptions } from './options';
import { anArticle, archives } from './sample-articles';

const DAY = 86_400_000;
const NOBODY: Hand = { pinned: [], excluded: [] };

const listIn = (
  archive: readonly ArticleSource[],
  own: ArticleSource,
  hand: Partial<Hand> = {},
  options: Partial<OtherNewsOptions> = {},
) => {
  const all = { ...DEFAULT_OPTIONS, ...options };
  const postings = new MemoryPostings();
  for (const article of archive) postings.put(featuresOf(article, all));
  return listOtherNews(postings, featuresOf(own, all), { ...NOBODY, ...hand }, all);
};
const idsIn = async (...given: Parameters<typeof listIn>) => (await listIn(...given)).map(({ newsItem }) => newsItem);

describe('listOtherNews', () => {
  const own = anArticle({ id: 'own', date: 10 * DAY, agreements: ['g'], topics: ['t'] });
  const akin = anArticle({ id: 'akin', agreements: ['g'], date: 9 * DAY });
  const topical = anArticle({ id: 'topical', topics: ['t'], date: DAY });
  const old = anArticle({ id: 'old', date: 2 * DAY });
  const fresh = anArticle({ id: 'fresh', date: 20 * DAY });
  const archive = [own, akin, topical, old, fresh];

  it.each<[string, Partial<Hand>, Partial<OtherNewsOptions>, string[]]>([
    ['what belongs to it, then the newest', {}, {}, ['akin', 'topical', 'fresh', 'old']],
    ['the newest of the same topic before the newest', {}, { minScore: 2.5 }, ['akin', 'topical', 'fresh', 'old']],
    ['pins first, in their order, once', { pinned: ['old', 'akin'] }, {}, ['old', 'akin', 'topical', 'fresh']],
    ['no hole for a pin that is not public', { pinned: ['gone', 'fresh'] }, {}, ['fresh', 'akin', 'topical', 'old']],
    ['no exclusion, pinned or not', { pinned: ['akin'], excluded: ['akin', 'fresh'] }, {}, ['topical', 'old']],
    ['never itself', { pinned: ['own'] }, {}, ['akin', 'topical', 'fresh', 'old']],
    ['no more than asked', { pinned: ['old'] }, { length: 2 }, ['old', 'akin']],
    ['earlier articles first where only the past counts', {}, { direction: 'past' }, ['akin', 'topical', 'old', 'fresh']],
  ])('lists %s', async (_, hand, options, ids) => {
    expect(await idsIn(archive, own, hand, options)).toEqual(ids);
  });

  it('says why an entry is there', async () => {
    const list = await listIn(archive, own, { pinned: ['old'] });
    expect(list.map(({ reasons }) => reasons[0]?.kind)).toEqual(['pinned', 'agreement', 'topic', 'recent']);
    expect(list.map(({ score }) => score > 0)).toEqual([false, true, true, false]);
  });

  it('does not fill up with a copy of the article while there is something else', async () => {
    const text = 'Открыт новый мост через залив, движение началось утром';
    const list = [anArticle({ id: 'copy', text, date: 30 * DAY }), old, fresh];
    expect(await idsIn(list, anArticle({ id: 'own', text }), {}, { length: 2 })).toEqual(['fresh', 'old']);
    expect(await idsIn(list, anArticle({ id: 'own', text }))).toEqual(['fresh', 'old', 'copy']);
  });

  it('goes on in the fallback locale where its own runs out, and tells nothing twice', async () => {
    const english = ['akin', 'own', 'other'].map((id) => anArticle({ id, locale: 'en', agreements: ['g'] }));
    const list = await listIn([...archive, ...english], own, { pinned: ['other'] }, { fallbackLocale: 'en' });
    expect(list.map(({ newsItem, locale }) => `${newsItem} ${locale}`)).toEqual([
      'other en',
      'akin ru',
      'topical ru',
      'fresh ru',
      'old ru',
    ]);
    expect(await idsIn([...archive, ...english], own)).toEqual(['akin', 'topical', 'fresh', 'old']);
  });

  it('is as long as asked while there are articles, in order, and its reasons add up', async () => {
    await fc.assert(
      fc.asyncProperty(archives, fc.nat({ max: 5 }), fc.nat({ max: 3 }), async (articles, pins, exclusions) => {
        const [article = own, ...others] = articles;
        const pinned = others.slice(0, pins).map(({ id }) => id);
        const excluded = others.slice(pins, pins + exclusions).map(({ id }) => id);
        const list = await listIn(articles, article, { pinned, excluded });
        const ids = list.map(({ newsItem }) => newsItem);
        expect(ids).toHaveLength(Math.min(DEFAULT_OPTIONS.length, others.length - excluded.length));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.slice(0, pinned.length)).toEqual(pinned);
        expect(ids.filter((id) => id === article.id || excluded.includes(id))).toEqual([]);
        for (const { score, reasons } of list) {
          expect(Math.abs(reasons.reduce((sum, { weight }) => sum + weight, 0) - score)).toBeLessThan(0.0001);
        }
        const scores = list.slice(pinned.length).map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
      { numRuns: 60 },
    );
  });
});
