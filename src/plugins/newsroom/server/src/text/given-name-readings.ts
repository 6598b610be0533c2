import {
  ACCUSATIVE as A,
  ANY_CASE,
  DATIVE as D,
  FEMININE,
  GENITIVE as G,
  INSTRUMENTAL as I,
  MASCULINE,
  NOMINATIVE as N,
  PREPOSITIONAL as P,
  type NameReading,
} from './cases';
import { FEMALE_NAMES, MALE_NAMES } from './given-names.data';
import { memoise } from './memoise';
import { readSurname } from './name-readings';

type Form = readonly [string, number];
const KNOWN = new Map<string, NameReading[]>();
// Stems that lose or change their vowel: the rules below cannot know it.
const OBLIQUE_STEMS: Readonly<Record<string, string>> = { павел: 'павл', лев: 'льв', любовь: 'любов', петр: 'петр' };

function maleForms(name: string): Form[] {
  const stem = OBLIQUE_STEMS[name] ?? name;
  const last = name[name.length - 1]!;
  if (last === 'й' && name[name.length - 2] === 'и') {
    const base = name.slice(0, -1);
    return [
      [name, N],
      [`${base}я`, G | A],
      [`${base}ю`, D],
      [`${base}ем`, I],
      [`${base}и`, P],
      [`${base}е`, P],
    ];
  }
  if (last === 'й' || last === 'ь') {
    const base = name.slice(0, -1);
    return [
      [name, N],
      [`${base}я`, G | A],
      [`${base}ю`, D],
      [`${base}ем`, I],
      [`${base}е`, P],
    ];
  }
  if (last === 'а' || last === 'я') return vowelForms(name);
  if ('оеуюыиэ'.includes(last)) return [[name, ANY_CASE]];
  const soft = /[жшчщц]$/.test(stem);
  return [
    [name, N],
    [`${stem}а`, G | A],
    [`${stem}у`, D],
    [`${stem}${soft ? 'ем' : 'ом'}`, I],
    [`${stem}е`, P],
  ];
}

function vowelForms(name: string): Form[] {
  const base = name.slice(0, -1);
  if (name.endsWith('ия'))
    return [
      [name, N],
      [`${base}и`, G | D | P],
      [`${base}ю`, A],
      [`${base}ей`, I],
    ];
  if (name.endsWith('я'))
    return [
      [name, N],
      [`${base}и`, G],
      [`${base}е`, D | P],
      [`${base}ю`, A],
      [`${base}ей`, I],
    ];
  const genitive = /[гкхжшчщ]$/.test(base) ? 'и' : 'ы';
  return [
    [name, N],
    [base + genitive, G],
    [`${base}е`, D | P],
    [`${base}у`, A],
    [`${base}ой`, I],
    [`${base}ою`, I],
    [`${base}ей`, I],
  ];
}

function femaleForms(name: string): Form[] {
  const last = name[name.length - 1]!;
  if (name === 'любовь')
    return [
      [name, N | A | I],
      ['любови', G | D | P],
      ['любовью', I],
    ];
  if (last === 'а' || last === 'я') return vowelForms(name);
  if (last === 'ь')
    return [
      [name, N | A],
      [`${name.slice(0, -1)}и`, G | D | P],
      [`${name}ю`, I],
    ];
  return [[name, ANY_CASE]];
}

function add(form: string, reading: NameReading): void {
  const readings = KNOWN.get(form);
  if (readings) readings.push(reading);
  else KNOWN.set(form, [reading]);
}
for (const name of new Set(MALE_NAMES))
  for (const [form, cases] of maleForms(name)) add(form, { nominative: name, genders: MASCULINE, cases, weight: 1 });
for (const name of new Set(FEMALE_NAMES))
  for (const [form, cases] of femaleForms(name)) add(form, { nominative: name, genders: FEMININE, cases, weight: 1 });

const NONE: NameReading[] = [];

/** Readings of a folded word that is a form of a listed given name; empty when none is. */
export function readKnownGivenName(word: string): NameReading[] {
  const known = KNOWN.get(word);
  if (known) return known;
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0) return NONE;
  const first = KNOWN.get(word.slice(0, hyphen));
  if (!first) return NONE;
  return readSurname(word.slice(hyphen + 1))
    .map((tail) => ({ ...tail, nominative: `${first[0]!.nominative}-${tail.nominative}`, genders: first[0]!.genders & tail.genders }))
    .filter((reading) => reading.genders !== 0 && first.some((head) => (head.cases & reading.cases) !== 0));
}

/** Readings of a folded given name, listed or not; listed ones first and heavier. */
export const readGivenName: (word: string) => readonly NameReading[] = memoise(readAnyGivenName, 4000);

function readAnyGivenName(word: string): readonly NameReading[] {
  const known = readKnownGivenName(word);
  const guessed = readSurname(word);
  return known.length ? [...known, ...guessed.map((reading) => ({ ...reading, weight: reading.weight * 0.3 }))] : guessed;
}

/** The gender of a listed given name in the nominative; both bits when unknown or shared. */
export function genderOfGivenName(name: string): number {
  let genders = 0;
  for (const reading of KNOWN.get(name) ?? NONE) if (reading.nominative === name) genders |= reading.genders;
  return genders || MASCULINE | FEMININE;
}

let latinKeys: Set<string> | null = null;

/** Whether a Latin word spells a listed Russian given name by the sound that `keyOf` gives both. */
export function isGivenNameInLatin(word: string, keyOf: (name: string) => string): boolean {
  latinKeys ??= new Set([...MALE_NAMES, ...FEMALE_NAMES].map(keyOf));
  return latinKeys.has(keyOf(word));
}
