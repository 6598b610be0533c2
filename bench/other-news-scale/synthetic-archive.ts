/** An archive that can be made article by article, in any order: the n-th is always the same one. */
import { createHash } from 'node:crypto';

import { featuresOf } from '../../src/plugins/newsroom/server/src/other-news/features-of';
import type { Feature, IndexedArticle } from '../../src/plugins/newsroom/server/src/other-news/indexed-article';
import { DEFAULT_OPTIONS } from '../../src/plugins/newsroom/server/src/other-news/options';
import { chance, type Chance } from '../../tests/support/chance';
import { BELOW, wordsOf, zipf } from './synthetic-words';

const DAY = 86_400_000;
/** Twenty years of news, however many articles there are. */
const FROM = Date.UTC(2006, 0, 1);
const SPAN = 20 * 365 * DAY;

const PERSONS = 20_000;
const ORGANISATIONS = 5000;
const REGIONS = 89;
const TOPICS = 40;
/** Words of an article that are no stop words. */
const LENGTH = 130;
const ids = new Map<string, string>();
/** As long as Strapi's own. */
const idOf = (kind: string, number: number): string => createHash('sha256').update(`${kind} ${number}`).digest('hex').slice(0, 24);
const keptIdOf = (kind: string, number: number): string => {
  const key = `${kind} ${number}`;
  const id = ids.get(key) ?? idOf(kind, number);
  ids.set(key, id);
  return id;
};

const several = (by: Chance, kind: string, count: number, most: number): string[] =>
  Array.from({ length: by.whole(most + 1) }, () => keptIdOf(kind, zipf(by, count, 1)));

/** How often each word is said; the order is that of first mention. */
const countsOf = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** As `featuresOf` weighs words, which would spend most of the time on taking a text apart. */
const textFeatures = (counts: ReadonlyMap<string, number>): Feature[] => {
  const { saturation, lengthPower, maxTerms } = DEFAULT_OPTIONS.text;
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, maxTerms)
    .map(([value, count]) => ({
      kind: 'text',
      value,
      weight: Math.round((1000 * ((count * (saturation + 1)) / (count + saturation))) / LENGTH ** lengthPower),
    }));
};

const empty = { locale: 'ru', title: '', lead: '', text: '', names: [] };

/** @param total of the archive: it says how far apart in time two neighbours are */
export const articleOf = (number: number, total: number): IndexedArticle => {
  const by = chance(Math.imul(number + 1, 0x9e3779b1));
  const step = SPAN / total;
  const about = featuresOf(
    {
      ...empty,
      id: idOf('article', number),
      date: Math.floor((FROM + step * number + by.whole(Math.min(step, BELOW))) / 1000) * 1000,
      persons: several(by, 'person', PERSONS, 7),
      organisations: several(by, 'organisation', ORGANISATIONS, 7),
      agreements: by.once(10) ? [keptIdOf('agreement', by.whole(total / 20 + 1))] : [],
      regions: [keptIdOf('region', zipf(by, REGIONS, 3))],
      topics: [keptIdOf('topic', zipf(by, TOPICS, 3)), keptIdOf('topic', zipf(by, TOPICS, 3))].slice(by.whole(2)),
    },
    DEFAULT_OPTIONS,
  );
  return { ...about, features: [...about.features, ...textFeatures(countsOf(wordsOf(by, LENGTH, zipf(by, PERSONS, 1))))] };
};
