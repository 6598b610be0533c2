import fc from 'fast-check';

import { featuresOf } from './features-of';
import { keyOf } from './indexed-article';
import { STATES, type IndexedRow } from './indexed-row';
import { MemoryPostings } from './memory-postings';
import { mostAlike, type ArticleState } from './most-alike';
import { DEFAULT_OPTIONS } from './options';
import { anArticle, archives } from './sample-articles';
import { Scorer } from './score-candidate';
import { worthsOf } from './worth-of';

const OPTIONS = { ...DEFAULT_OPTIONS, minScore: 0.1 };

const fill = (sources: Parameters<typeof anArticle>[0][]) => {
  const postings = new MemoryPostings();
  const articles = sources.map((source) => featuresOf(anArticle(source), OPTIONS));
  articles.forEach((article) => postings.put(article));
  const stateOf = async (id: string): Promise<ArticleState> => {
    const article = articles.find((one) => one.id === id)!;
    return { date: article.date, worths: worthsOf(article, await postings.lookup('ru', article.features.map(keyOf)), OPTIONS) };
  };
  const rowOf = async (id: string): Promise<IndexedRow> => {
    const place = (await postings.places('ru', [id])).get(id)!;
    const [candidate] = await postings.articles([place]);
    return { ...candidate!, newsItem: id, locale: 'ru', publicFrom: 0, state: STATES.listed, pinned: [], excluded: [] };
  };
  return { stateOf, rowOf };
};

it('puts those first under which it has the highest score in any state, and leaves out those it could not stand under', async () => {
  const { stateOf, rowOf } = fill([
    { id: 'is', persons: ['p1'], topics: ['t1'] },
    { id: 'was', persons: ['p2'] },
    { id: 'topic', topics: ['t1'] },
    { id: 'both', persons: ['p1'], topics: ['t1'] },
    { id: 'before', persons: ['p2'] },
    { id: 'stranger', persons: ['p9'] },
  ]);
  const rows = await Promise.all(['stranger', 'topic', 'before', 'both'].map(rowOf));
  const states = [await stateOf('is'), await stateOf('was')];
  expect(mostAlike(rows, states, 9, OPTIONS).map(({ row }) => row.newsItem)).toEqual(['both', 'topic', 'before']);
  expect(mostAlike(rows, states, 1, OPTIONS).map(({ row }) => row.newsItem)).toEqual(['both']);
});

it('rests on a score that is the same from either side', async () => {
  await fc.assert(
    fc.asyncProperty(archives, fc.nat(), fc.nat(), async (archive, one, other) => {
      const { stateOf, rowOf } = fill(archive);
      const [a, b] = [archive[one % archive.length]!.id, archive[other % archive.length]!.id];
      const scoreOf = async (own: string, candidate: string): Promise<number> => {
        const { date, worths } = await stateOf(own);
        return new Scorer({ date }, worths, OPTIONS).scoreOf({ ...(await rowOf(candidate)), id: candidate });
      };
      expect(await scoreOf(a, b)).toBeCloseTo(await scoreOf(b, a), 9);
    }),
    { numRuns: 50 },
  );
});
