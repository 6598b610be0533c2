/** An archive that can be made article by article, in any order: the n-th is always the same one. */
import { createHash } from 'node:crypto';

import { featuresOf } from '../../src/plugins/newsroom/server/src/other-news/features-of';
import type { Feature, IndexedArticle } from '../../src/plugins/newsroom/server/src/other-news/indexed-article';
import { DEFAULT_OPTIONS } from '../../src/plugins/newsroom/server/src/other-news/options';
import { chance, type Chance } from '../../tests/support/chance';

const DAY = 86_400_000;
/** Twenty years of news, however many articles there are. */
const FROM = Date.UTC(2006, 0, 1);
const SPAN = 20 * 365 * DAY;

const PERSONS = 20_000;
const ORGANISATIONS = 5000;
const REGIONS = 89;
const TOPICS = 40;
const WORDS = 300_000;
/** The commonest word that is no stop word stands in about every second article. */
const EVENNESS = 30;
/** Words of an article that are no stop words. */
const LENGTH = 130;
/** Words that one person's news keep coming back to. */
const FAVOURITES = 60;

const PARTS = [...'бвгдзклмнпрстфхцчшж'].flatMap((consonant) => [...'аеиоу'].map((vowel) => consonant + vowel));

const words = new Map<number, string>();
const wordOf = (number: number): string => {
  const known = words.get(number);
  if (known !== undefined) return known;
  let word = '';
  for (let rest = number + PARTS.length; rest > 0; rest = Math.floor(rest / PARTS.length)) word += PARTS[rest % PARTS.length];
  words.set(number, word);
  return word;
};

const ids = new Map<string, string>();
/** As long as Strapi's own. */
const idOf = (kind: string, number: number): string => createHash('sha256').update(`${kind} ${number}`).digest('hex').slice(0, 24);
const keptIdOf = (kind: string, number: number): string => {
  const key = `${kind} ${number}`;
  const id = ids.get(key) ?? idOf(kind, number);
  ids.set(key, id);
  return id;
};

const BELOW = 2 ** 31;
/** From 0 up to, not including, `count`: Zipf's law, the `evenness` first nearly as often as each other. */
const zipf = (by: Chance, count: number, evenness: number): number =>
  Math.floor(evenness * ((1 + count / evenness) ** (by.whole(BELOW) / BELOW) - 1));

const several = (by: Chance, kind: string, count: number, most: number): string[] =>
  Array.from({ length: by.whole(most + 1) }, () => keptIdOf(kind, zipf(by, count, 1)));

/** How often each word is said in a text of that many; the order is that of first mention. */
const wordsOf = (by: Chance, length: number, favourite: number): Map<string, number> => {
  const counts = new Map<string, number>();
  for (let said = 0; said < length; said += 1) {
    const number = by.once(5) ? (favourite * 7919 + zipf(by, FAVOURITES, 5) * 104_729) % WORDS : zipf(by, WORDS, EVENNESS);
    const word = wordOf(number);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
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
  return { ...about, features: [...about.features, ...textFeatures(wordsOf(by, LENGTH, zipf(by, PERSONS, 1)))] };
};
