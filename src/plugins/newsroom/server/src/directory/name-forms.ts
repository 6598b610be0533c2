import { fold } from '../text/fold';
import { ANY_GENDER, FEMININE, MASCULINE } from '../text/cases';
import { genderOfGivenName } from '../text/given-name-readings';
import { memoise } from '../text/memoise';
import { genderOfPatronymic } from '../text/patronymic-readings';
import type { PersonRecord } from './records';

/** One spelling of a person's name, folded and cut into words. */
export interface NameForm {
  given: readonly string[];
  patronymic: string;
  /** Its last word is the key of the index: "де Голль" is found by "голль". */
  family: readonly string[];
  /** The name without its last surname ("Энрике Каприлес" for Энрике Каприлес Радонски): only where nothing goes on. */
  isShort?: true;
}

const PARTICLES = new Set(
  'де да ди дель делла дю фон ван вон ле ла аль эль ибн бин бен цу дос дас са со аз ар ас аш ад ат тер тен оф von van de di da der le la al el bin ben ibn dos das du'.split(
    ' ',
  ),
);
// Names come again and again: one string for all of them takes less memory and is quicker to compare.
const foldName = memoise(fold, 50_000);

const NO_WORDS: readonly string[] = [];

/** Whether the folded word may stand in lower case inside a name ("де", "фон", "ибн"). */
export const isNameParticle = (word: string): boolean => PARTICLES.has(word);

const words = (text: string | null): readonly string[] => {
  if (!text) return NO_WORDS;
  const trimmed = text.trim();
  if (trimmed === '') return NO_WORDS;
  return trimmed.indexOf(' ') < 0
    ? [foldName(trimmed)]
    : trimmed
        .split(/[\s.]+/)
        .filter(Boolean)
        .map(foldName);
};

function formOfAlias(alias: string): NameForm | null {
  const plain = alias.replace(/\([^)]*\)/g, ' ').trim();
  const comma = plain.indexOf(',');
  const parts = comma > 0 ? [...words(plain.slice(comma + 1)), ...words(plain.slice(0, comma))] : [...words(plain)];
  if (parts.length === 0) return null;
  let familyStart = parts.length - 1;
  while (familyStart > 1 && PARTICLES.has(parts[familyStart - 1]!)) familyStart -= 1;
  const given = parts.slice(0, familyStart);
  const last = given[given.length - 1];
  const hasPatronymic = given.length > 1 && last !== undefined && /(?:ич|вна|чна)$/.test(last);
  return { given: hasPatronymic ? given.slice(0, -1) : given, patronymic: hasPatronymic ? last : '', family: parts.slice(familyStart) };
}

/** All spellings a person is found by: the record's name first, aliases after it. */
export function nameFormsOf(record: PersonRecord): NameForm[] {
  const given = words(record.firstName);
  const family = words(record.lastName);
  const forms: NameForm[] = [];
  if (given.length || family.length) {
    forms.push({
      given: family.length ? given : NO_WORDS,
      patronymic: record.patronymic ? foldName(record.patronymic.trim()) : '',
      family: family.length ? family : given,
    });
  }
  if (given.length > 1 && family.length) {
    const end = given.length > 3 && PARTICLES.has(given[1]!) ? 3 : given.length;
    const tail = given.slice(1, end);
    if (!PARTICLES.has(tail[tail.length - 1]!) && !given.includes('оглы') && !given.includes('кызы'))
      forms.push({ given: given.slice(0, 1), patronymic: '', family: tail, isShort: true });
  }
  const last = family[family.length - 1] ?? '';
  if (last.includes('-') && given.length) {
    // A double surname is often shortened to one of its halves.
    for (const half of last.split('-')) if (half.length > 3) forms.push({ ...forms[0]!, family: [half] });
  }
  for (const alias of record.aliases) {
    const form = formOfAlias(alias);
    if (!form) continue;
    // A lone word is another surname (a maiden name) of the same person.
    forms.push(form.given.length === 0 ? { ...form, given, patronymic: forms[0]?.patronymic ?? '' } : form);
  }
  return forms;
}

/** The genders a person may have: by the record, else by patronymic, else by given name. */
export function gendersOf(record: PersonRecord): number {
  if (record.gender === 'male') return MASCULINE;
  if (record.gender === 'female') return FEMININE;
  if (record.patronymic) {
    const shown = genderOfPatronymic(record.patronymic);
    if (shown !== ANY_GENDER) return shown;
  }
  if (/\sоглы/.test(record.firstName)) return MASCULINE;
  if (/\sкызы/.test(record.firstName)) return FEMININE;
  const given = fold(record.firstName.trim());
  return given === '' ? ANY_GENDER : genderOfGivenName(given.indexOf(' ') > 0 ? given.slice(0, given.indexOf(' ')) : given);
}
