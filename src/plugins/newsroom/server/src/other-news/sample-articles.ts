import fc from 'fast-check';

import { featuresOf, type ArticleSource } from './features-of';
import { EVERY_ARTICLE, keyOf } from './indexed-article';
import { STATES, type IndexedRow } from './indexed-row';
import type { MemoryPostings } from './memory-postings';
import type { OtherNewsOptions } from './options';
import { weightsOf } from './weights-of';

const DAY = 86_400_000;

/** An article for tests: empty but for what is given. */
export const anArticle = (given: Partial<ArticleSource> & { id: string }): ArticleSource => ({
  locale: 'ru',
  date: 0,
  title: '',
  lead: '',
  text: '',
  names: [],
  persons: [],
  organisations: [],
  agreements: [],
  regions: [],
  topics: [],
  ...given,
});

const WORDS = ['завод', 'мост', 'школа', 'соглашение', 'форум', 'турбина', 'порт', 'стипендия', 'лаборатория', 'верфь'];

const some = (values: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...values]);

/** A small archive whose articles share much, on few days: ties and near-duplicates included. */
export const archives: fc.Arbitrary<ArticleSource[]> = fc
  .array(
    fc.record({
      day: fc.nat({ max: 5 }),
      words: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }),
      persons: some(['p1', 'p2', 'p3']),
      organisations: some(['o1', 'o2', 'o3']),
      regions: some(['r1', 'r2']),
      topics: some(['t1', 't2']),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((rows) =>
    rows.map(({ day, words, ...shared }, index) => anArticle({ id: `n${index}`, date: day * DAY, text: words.join(' '), ...shared })),
  );

/** An article of an index as the database would hold it. */
export const rowIn = async (postings: MemoryPostings, source: ArticleSource, options: OtherNewsOptions): Promise<IndexedRow> => {
  const article = featuresOf(source, options);
  const known = await postings.lookup(source.locale, [EVERY_ARTICLE, ...article.features.map(keyOf)]);
  const numbered = article.features.map((feature) => ({ token: known.get(keyOf(feature))!.token, feature }));
  const place = (await postings.places(source.locale, [source.id])).get(source.id)!;
  return {
    place,
    newsItem: source.id,
    locale: source.locale,
    date: source.date,
    publicFrom: 0,
    state: STATES.listed,
    marks: weightsOf([
      { token: known.get(EVERY_ARTICLE)!.token, feature: { weight: 0 } },
      ...numbered.filter(({ feature }) => feature.kind !== 'text'),
    ]),
    words: weightsOf(numbered.filter(({ feature }) => feature.kind === 'text')),
    pinned: [],
    excluded: [],
  };
};
