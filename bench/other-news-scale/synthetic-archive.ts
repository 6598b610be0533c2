/** An archive that can be made article by article, in any order: the n-th is always the same one. */
import { createHash } from 'node:crypto';

import type { ArticleSource } from '../../src/plugins/newsroom/server/src/other-news/features-of';
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
/** Words that one person's news keep coming back to. */
const FAVOURITES = 60;

/** Consonants alone: a stemmer looks at what follows the first vowel, and a million articles are not to spend their time there. */
const LETTERS = [...'бвгджзклмнпрстфхцчшщ'];
const PARTS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

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

const textOf = (by: Chance, length: number, favourite: number): string => {
  const any = (): string => wordOf(zipf(by, WORDS, EVENNESS));
  const dear = (): string => wordOf((favourite * 7919 + zipf(by, FAVOURITES, 5) * 104_729) % WORDS);
  return Array.from({ length }, () => (by.once(5) ? dear() : any())).join(' ');
};

/** @param total of the archive: it says how far apart in time two neighbours are */
export const articleOf = (number: number, total: number): ArticleSource => {
  const by = chance(Math.imul(number + 1, 0x9e3779b1));
  const step = SPAN / total;
  const persons = several(by, 'person', PERSONS, 7);
  const favourite = zipf(by, PERSONS, 1);
  return {
    id: idOf('article', number),
    locale: 'ru',
    date: Math.floor((FROM + step * number + by.whole(Math.min(step, BELOW))) / 1000) * 1000,
    title: textOf(by, 8, favourite),
    lead: textOf(by, 25, favourite),
    text: textOf(by, 100, favourite),
    names: persons.map((_, index) => wordOf(WORDS + favourite + index)),
    persons,
    organisations: several(by, 'organisation', ORGANISATIONS, 7),
    agreements: by.once(10) ? [keptIdOf('agreement', by.whole(total / 20 + 1))] : [],
    regions: [keptIdOf('region', zipf(by, REGIONS, 3))],
    topics: [keptIdOf('topic', zipf(by, TOPICS, 3)), keptIdOf('topic', zipf(by, TOPICS, 3))].slice(by.whole(2)),
  };
};
