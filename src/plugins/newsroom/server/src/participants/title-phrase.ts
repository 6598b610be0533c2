import { adjectiveCases } from '../text/adjective-forms';
import { ANY_CASE, GENITIVE } from '../text/cases';
import { readOffice, type OfficeReading } from '../text/office-forms';
import { genderOfNoun } from './organisation-phrase';
import type { ReadText } from './read-text';

/** A title as it stands in the text. */
export interface TitlePhrase {
  /** Token indices with "врио" and adjectives; end exclusive. */
  from: number;
  to: number;
  /** Where the title proper begins, after the word for "acting". */
  officeFrom: number;
  headAt: number;
  /** Folded nominative of the head. */
  head: string;
  acting: boolean;
}

// "зам. директора", "зав. кафедрой"
const SHORTENED = new Set(['зам', 'зав', 'пом', 'нач', 'гл', 'ген']);
const ACTING_WORD = /^(?:врио|врип|ио|исполняющ(?:ий|ая|его|ему|им|ем|ей|ую)|acting|interim)$/;
const NO_MODIFIER =
  /^(?:эт|тот|так|сам|свой|свое|свои|сво|наш|ваш|котор|друг|каждо|люб|весь|всей|всего|один|одн|прошл|следующ|его|их|нов|молод|мног|некотор|чей|чь)/;

export interface HeadAt {
  at: number;
  reading: OfficeReading;
}

/** The office that a token names, if it agrees with the cases asked for. */
export function officeAt(text: ReadText, at: number, cases: number): HeadAt | null {
  const token = text.tokens[at]!;
  if (token.kind !== 'word') return null;
  if (SHORTENED.has(token.folded) && text.tokens[at + 1]?.text === '.')
    return { at, reading: { nominative: `${token.folded}.`, cases: ANY_CASE, plural: false } };
  for (const reading of readOffice(token.folded)) if (!reading.plural && reading.cases & cases) return { at, reading };
  // "одному из президентов"
  const one = at > 1 && text.tokens[at - 1]!.folded === 'из' && /^од(?:ин|на|ного|ной|ному|ним|ном|ну)$/.test(text.tokens[at - 2]!.folded);
  if (one)
    for (const reading of readOffice(token.folded))
      if (reading.plural && reading.cases & GENITIVE) return { at, reading: { ...reading, plural: false } };
  return null;
}

/** Cases an office before it would be read in once "врио" has made it a genitive. */
export function actingBefore(text: ReadText, at: number): number {
  const { tokens, sentences } = text;
  const word = (k: number): string => (k >= 0 && sentences[k] === sentences[at] ? tokens[k]!.folded : '');
  const last = word(at - 1);
  if (last === 'обязанности' && ACTING_WORD.test(word(at - 2))) return /^временно$/.test(word(at - 3)) ? at - 3 : at - 2;
  if (last === 'врио' || last === 'врип' || last === 'ио' || last === 'acting' || last === 'interim') return at - 1;
  // и. о., вр. и. о.
  let k = at - 1;
  if (word(k) === '.') k -= 1;
  if (word(k) === 'о' && (word(k - 1) === '.' || word(k - 1) === 'и' || word(k - 1) === '/')) {
    k -= 1;
    if (word(k) === '.' || word(k) === '/') k -= 1;
    if (word(k) === 'и') return word(k - 1) === '.' && word(k - 2) === 'вр' ? k - 2 : word(k - 1) === 'вр' ? k - 1 : k;
  }
  return -1;
}

const MASCULINE = /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем)$/;
const FEMININE = /(?:ая|яя|ой|ей|ую|юю|ою|ею)$/;

/** Adjectives before the head that belong to it ("первый заместитель", "свердловский губернатор"). */
export function modifiersFrom(text: ReadText, headAt: number, head: string, cases: number, limit: number): number {
  const { tokens } = text;
  const ending = genderOfNoun(head) === 'feminine' && head !== 'глава' && head !== 'староста' && head !== 'судья' ? FEMININE : MASCULINE;
  let from = headAt;
  let mask = cases;
  while (from - 1 >= limit && headAt - from < 5) {
    const previous = tokens[from - 1]!;
    if (previous.kind !== 'word' || tokens[from]!.before !== 'space' || NO_MODIFIER.test(previous.folded)) break;
    const own = adjectiveCases(previous.folded);
    if (!(own & mask) || !ending.test(previous.folded) || readOffice(previous.folded).length > 0) break;
    if (previous.capital && !text.isSentenceStart(from - 1) && !/(?:ск|цк)/.test(previous.folded)) break;
    mask &= own;
    from -= 1;
  }
  return from;
}

/** The title with its head at a token, reaching to `to`; null when the head cannot begin a title there. */
export function titleAt(text: ReadText, at: number, to: number, cases: number, limit: number): TitlePhrase | null {
  const { tokens, sentences } = text;
  const direct = officeAt(text, at, cases);
  const genitive = direct ?? officeAt(text, at, GENITIVE);
  if (!genitive) return null;
  const officeCases = direct ? cases : GENITIVE;
  let officeFrom = modifiersFrom(text, at, genitive.reading.nominative, genitive.reading.cases & officeCases, limit);
  let acting = actingBefore(text, officeFrom);
  if (acting >= 0 && acting < limit) acting = -1;
  if (acting < 0 && !direct) return null;
  if (acting >= 0 && !officeAt(text, at, GENITIVE)) acting = -1;
  const from = acting >= 0 ? acting : officeFrom;
  if (acting < 0) {
    const before = tokens[from - 1];
    // "заместителя председателя": the second office is the first one's complement
    if (
      before &&
      from - 1 >= limit &&
      sentences[from - 1] === sentences[from] &&
      before.kind === 'word' &&
      readOffice(before.folded).some((reading) => !reading.plural) &&
      !text.givenReadings(from - 1).length
    ) {
      return null;
    }
    if (before?.text === '.' && from - 2 >= limit && SHORTENED.has(tokens[from - 2]!.folded)) return null;
  }
  if (officeFrom < from) officeFrom = from;
  return { from, to, officeFrom, headAt: at, head: genitive.reading.nominative, acting: acting >= 0 };
}
