import { latinKey } from '../directory/latin-key';
import type { NameForm } from '../directory/name-forms';
import type { DirectoryIndex } from '../directory/directory-index';
import type { PersonEntry } from '../directory/person-index';
import { ANY_CASE, ANY_GENDER, type NameReading } from '../text/cases';
import { readGivenName } from '../text/given-name-readings';
import { SHORT_FORMS } from '../text/given-names.data';
import { readSurname } from '../text/name-readings';
import { readPatronymic } from '../text/patronymic-readings';
import type { NamePart, NameRun } from './name-runs';
import type { ReadText } from './read-text';

export interface Family {
  family: string;
  reading: NameReading;
  /** Those on record who bear it. */
  namesakes: readonly PersonEntry[];
}

function put(found: Family[], index: DirectoryIndex, family: string, reading: NameReading): void {
  const namesakes = index.persons.withFamily(family);
  if (namesakes.length > 0) found.push({ family, reading, namesakes });
}

export function familiesAt(text: ReadText, index: DirectoryIndex, at: number): Family[] {
  const token = text.tokens[at]!;
  const found: Family[] = [];
  if (token.latin) {
    for (const family of index.persons.familiesSoundingLike(token.folded)) {
      put(found, index, family, { nominative: family, genders: ANY_GENDER, cases: ANY_CASE, weight: 1 });
    }
    return found;
  }
  for (const reading of text.surnameReadings(at)) put(found, index, reading.nominative, reading);
  return found;
}

/** Surnames on record spelled nearly so; only worth asking beside a given name. */
export function similarFamiliesAt(text: ReadText, index: DirectoryIndex, at: number): Family[] {
  const { folded, latin } = text.tokens[at]!;
  if (latin || folded.length < 5) return [];
  const found: Family[] = [];
  const hyphen = folded.indexOf('-');
  if (hyphen > 3) {
    for (const reading of readSurname(folded.slice(0, hyphen))) put(found, index, reading.nominative, reading);
  }
  for (const reading of text.surnameReadings(at)) {
    for (const family of index.persons.familiesSpelledLike(reading.nominative))
      if (family[0] === folded[0]) put(found, index, family, reading);
  }
  return found;
}

export function givenReadingsAt(text: ReadText, at: number): readonly NameReading[] {
  return readGivenName(text.tokens[at]!.folded);
}

/** Whether the words before the surname's last word are on the text too ("Ле Пен", "де Голль"); returns the index where the family starts. */
export function familyStart(text: ReadText, run: NameRun, at: number, form: NameForm): number {
  let start = at;
  for (let k = form.family.length - 2; k >= 0; k -= 1) {
    const part = run[start - 1];
    if (!part || part.kind === 'initial') return k >= 0 && isOptional(form.family[k]!) ? start : -1;
    const word = text.tokens[part.at]!.folded;
    if (word !== form.family[k] && !text.surnameReadings(part.at).some((reading) => reading.nominative === form.family[k])) {
      return isOptional(form.family[k]!) ? start : -1;
    }
    start -= 1;
  }
  return start;
}
const isOptional = (word: string): boolean => word === 'фон' || word === 'ван' || word === 'де' || word === 'аль';

/** One letter more, fewer or other: how foreign names vary ("Гэбриэль", "Габриэль"). */
function isNearSpelling(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

const isShortFormOf = (name: string, other: string): boolean => SHORT_FORMS.get(name)?.includes(other) ?? false;
const isFirstHalf = (half: string, double: string): boolean => double[half.length] === '-' && double.startsWith(half);

export function givenFits(reading: NameReading, given: string, isLatin: boolean, word: string): number {
  if (isLatin) return latinKey(word) === latinKey(given) ? 1 : 0;
  if (reading.nominative === given) return 1;
  if (isShortFormOf(reading.nominative, given) || isShortFormOf(given, reading.nominative)) return 0.9;
  if (isFirstHalf(given, reading.nominative) || isFirstHalf(reading.nominative, given)) return 0.85;
  return isNearSpelling(reading.nominative, given) ? 0.7 : 0;
}

export function patronymicFits(text: ReadText, part: NamePart | undefined, entryPatronymic: string): boolean | null {
  if (!part) return null;
  if (part.kind === 'initial') return entryPatronymic === '' ? null : text.tokens[part.at]!.folded[0] === entryPatronymic[0];
  const readings = readPatronymic(text.tokens[part.at]!.folded);
  if (readings.length === 0) return null;
  return entryPatronymic === '' ? null : readings.some((reading) => reading.nominative === entryPatronymic);
}
