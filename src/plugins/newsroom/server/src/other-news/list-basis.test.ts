import fc from 'fast-check';

import { featuresOf, type ArticleSource } from './features-of';
import { EVERY_ARTICLE, keyOf } from './indexed-article';
import type { IndexedRow } from './indexed-row';
import { basisAfter, basisOf, type ListBasis } from './list-basis';
import { makeList } from './list-other-news';
import { MemoryPostings } from './memory-postings';
import { DEFAULT_OPTIONS, type OtherNewsOptions } from './options';
import type { Known } from './postings';
import { anArticle, archives, rowIn } from './sample-articles';

const OPTIONS: OtherNewsOptions = { ...DEFAULT_OPTIONS, length: 2, minScore: 0.1 };
const DAY = 86_400_000;
const NARROW = { postingsPerFeature: 4, features: 6, candidates: 5 };

/** How lists fare while articles of their archive change. */
class Archive {
  readonly postings = new MemoryPostings();
  private readonly sources = new Map<string, ArticleSource>();

  constructor(
    articles: readonly ArticleSource[],
    private readonly options: OtherNewsOptions,
  ) {
    for (const article of articles) this.put(article);
  }

  put(article: ArticleSource): void {
    this.sources.set(article.id, article);
    this.postings.put(featuresOf(article, this.options));
  }

  /** @returns the article as it was */
  take(id: string): ArticleSource | undefined {
    const article = this.sources.get(id);
    this.sources.delete(id);
    if (article !== undefined) this.postings.remove(article.locale, id);
    return article;
  }

  async rowOf(id: string): Promise<IndexedRow | null> {
    const source = this.sources.get(id);
    return source === undefined ? null : rowIn(this.postings, source, this.options);
  }

  async listOf(source: ArticleSource): Promise<{ list: string; basis: ListBasis | null }> {
    const row = (await this.rowOf(source.id))!;
    const article = featuresOf(source, this.options);
    const made = await makeList(this.postings, article, row, this.options);
    const known = await this.postings.lookup('ru', [EVERY_ARTICLE, ...article.features.map(keyOf)]);
    const counts = new Map<number, Known>([...known.values()].map((one) => [one.token, one]));
    return { list: JSON.stringify(made.entries), basis: basisOf(row, made, counts, this.options) };
  }
}

/** Others like them, so that one more of a kind makes it no rarer or commoner. */
const background = (articles: readonly ArticleSource[]): ArticleSource[] =>
  [3, 7, 20].flatMap((days, copy) =>
    articles.map((article) => ({ ...article, id: `${article.id}-${copy}`, date: article.date + days * DAY })),
  );

const changes = fc.array(
  fc.record({ which: fc.nat(), like: fc.nat(), day: fc.nat({ max: 40 }), act: fc.constantFrom('go', 'edit', 'come', 'come') }),
  { minLength: 1, maxLength: 12 },
);

describe.each([
  ['wide', OPTIONS],
  ['narrow', { ...OPTIONS, limits: NARROW }],
  ['of the past', { ...OPTIONS, limits: NARROW, direction: 'past' as const }],
])('a list that was made from little that changes (%s)', (_, options) => {
  it('is what it would be anew, after any changes that its basis outlasts', async () => {
    let outlasted = 0;
    let doubted = 0;
    await fc.assert(
      fc.asyncProperty(archives, changes, async (articles, acts) => {
        const archive = new Archive([...articles, ...background(articles)], options);
        const lists = new Map<ArticleSource, { list: string; basis: ListBasis | null }>();
        for (const article of articles) lists.set(article, await archive.listOf(article));
        for (const [index, { which, like, day, act }] of acts.entries()) {
          const id = act === 'come' ? `new${index}` : articles[which % articles.length]!.id;
          const before = await archive.rowOf(id);
          archive.take(id);
          const model = articles[like % articles.length]!;
          if (act !== 'go') archive.put({ ...model, id, date: day * DAY });
          const after = await archive.rowOf(id);
          for (const [article, known] of lists) {
            const basis = known.basis && basisAfter(known.basis, { newsItem: id, locale: 'ru', before, after }, options);
            if (article.id === id) {
              expect(basis).toBeNull();
              lists.delete(article);
            } else if (basis === null) {
              doubted += 1;
              lists.set(article, await archive.listOf(article));
            } else {
              outlasted += 1;
              expect((await archive.listOf(article)).list).toBe(known.list);
              lists.set(article, { list: known.list, basis });
            }
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(outlasted / (outlasted + doubted)).toBeGreaterThan(0.02);
  });
});

describe('a basis', () => {
  const crowd = (count: number, topic: string): ArticleSource[] =>
    Array.from({ length: count }, (_, index) =>
      anArticle({ id: `${topic}${index}`, date: index * 3_600_000, topics: [topic], text: `слово${topic}${index}` }),
    );
  const own = anArticle({ id: 'own', date: 0, topics: ['t1'], persons: ['p1'], text: 'завод' });
  const near = [1, 2, 3].map((index) =>
    anArticle({ id: `near${index}`, date: index, topics: ['t1'], persons: ['p1'], text: `завод цех${index}` }),
  );

  const outlasts = async (changed: Partial<ArticleSource>): Promise<boolean> => {
    const archive = new Archive([own, ...near, ...crowd(20, 't1'), ...crowd(10, 't2')], OPTIONS);
    const { basis } = await archive.listOf(own);
    expect(basis).not.toBeNull();
    archive.put(anArticle({ id: 'new', date: DAY, ...changed }));
    return basisAfter(basis!, { newsItem: 'new', locale: 'ru', before: null, after: await archive.rowOf('new') }, OPTIONS) !== null;
  };

  it.each([
    ['has nothing in common with it', { topics: ['t2'] }, true],
    ['shares a topic that many have', { topics: ['t1'] }, true],
    ['shares what makes it belong', { topics: ['t1'], persons: ['p1'], text: 'завод' }, false],
  ])('outlasts an article that %s: %#', async (_, changed, isSame) => {
    expect(await outlasts(changed)).toBe(isSame);
  });

  it('does not outlast what its list shows, or its editor named, whatever becomes of it', async () => {
    const archive = new Archive([own, ...near], OPTIONS);
    const { basis } = await archive.listOf(own);
    for (const newsItem of ['near1', 'own']) {
      expect(basisAfter(basis!, { newsItem, locale: 'en', before: null, after: null }, OPTIONS)).toBeNull();
    }
  });

  it('is not to be had of a list that is filled up with the newest', async () => {
    const archive = new Archive([own, ...crowd(5, 't2')], OPTIONS);
    expect((await archive.listOf(own)).basis).toBeNull();
  });
});
