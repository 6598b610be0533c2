import { COUNTRIES } from '../text/countries.data';
import { readPlace } from '../text/places';
import { wordKey } from '../text/word-forms';
import type { ReadText } from './read-text';

/** Nominatives of adjectives of countries, in every gender. */
export const COUNTRY_ADJECTIVES = new Set(
  COUNTRIES.flatMap(([, adjective]) => [adjective, adjective.replace(/ий$/, 'ая'), adjective.replace(/ий$/, 'ое')]),
);
const COUNTRY_ADJECTIVE_KEYS = new Set(COUNTRIES.map(([, adjective]) => wordKey(adjective)));
const COUNTRY_OF_WORD = new Map<string, readonly string[]>();
for (const [genitives, adjective] of COUNTRIES) {
  const names = genitives.split('|');
  const keys = [...new Set([...names.flatMap((name) => (name.includes(' ') ? [] : [wordKey(name)])), wordKey(adjective)])];
  for (const name of names) COUNTRY_OF_WORD.set(name, keys);
}

/** Many records leave out the same words, and a text is asked about all of them. */
const supports = new WeakMap<ReadText, Map<readonly string[], number>>();

/** How often the text speaks of what the spelling leaves out; 0 when it never does. Where nothing else is named, Russian news speaks of Russia. */
export function supportOf(text: ReadText, omitted: readonly string[]): number {
  let known = supports.get(text);
  if (!known) supports.set(text, (known = new Map()));
  let support = known.get(omitted);
  if (support === undefined) known.set(omitted, (support = countSupport(text, omitted)));
  return support;
}

function countSupport(text: ReadText, omitted: readonly string[]): number {
  let support = 0;
  const country = COUNTRY_OF_WORD.get(omitted.join(' ')) ?? COUNTRY_OF_WORD.get(omitted[omitted.length - 1]!);
  if (country) {
    for (const key of country) support += text.countKey(key);
    if (omitted.join(' ') === 'российской федерации' || omitted.includes('россии') || omitted.includes('рф')) support += 0.5;
    return support;
  }
  const region = omitted.length === 2 && /^(?:области|края|республики|района|округа)$/.test(omitted[1]!);
  if (region) return text.countKey(wordKey(omitted[0]!));
  if (omitted.length === 1 && omitted[0]!.length < 5) return text.countKey(wordKey(omitted[0]!));
  for (const word of omitted)
    if (word.length > 3) support += text.countKey(wordKey(word)) + (word.length > 6 && text.hasWordLike(word.slice(0, 6)) ? 1 : 0);
  return support || (omitted.length > 1 ? 0.3 : 0);
}

/** Whether a place or another name follows that would make it something else ("Министерство обороны Китая"). */
export function goesOn(text: ReadText, to: number): boolean {
  const next = text.tokens[to];
  if (!next || next.kind !== 'word' || text.sentences[to] !== text.sentences[to - 1]) return false;
  if (next.allCapitals) return true;
  return (
    next.capital &&
    next.before === 'space' &&
    text.givenReadings(to).length === 0 &&
    (readPlace(next.folded) !== null || /(?:ской|ого|ой|ей|их|ых)$/.test(next.folded))
  );
}

/** The key of an adjective of a country just before the words; null when none stands there. */
export function countryBefore(text: ReadText, from: number): string | null {
  const previous = text.tokens[from - 1];
  if (!previous || previous.kind !== 'word' || !/(?:ск|цк)/.test(previous.folded)) return null;
  const key = wordKey(previous.folded);
  return COUNTRY_ADJECTIVE_KEYS.has(key) ? key : null;
}

/** "японский МИД" is no МИД of Russia. */
export const isOfOtherCountry = (country: string | null, omitted: readonly string[]): boolean =>
  country !== null && !COUNTRY_OF_WORD.get(omitted.join(' '))?.includes(country);
