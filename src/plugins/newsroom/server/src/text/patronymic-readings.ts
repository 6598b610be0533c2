import { ACCUSATIVE, DATIVE, FEMININE, GENITIVE, INSTRUMENTAL, MASCULINE, NOMINATIVE, PREPOSITIONAL, type NameReading } from './cases';
import { MALE_NAMES } from './given-names.data';

const FORMS: ReadonlyArray<readonly [RegExp, string, number, number]> = [
  [/^(.{2,}(?:ович|евич|ьич|мич|нич|кич|тич))$/, '', MASCULINE, NOMINATIVE],
  [/^(.{2,}(?:ович|евич|ьич|мич|нич|кич|тич))а$/, '', MASCULINE, GENITIVE | ACCUSATIVE],
  [/^(.{2,}(?:ович|евич|ьич|мич|нич|кич|тич))у$/, '', MASCULINE, DATIVE],
  [/^(.{2,}(?:ович|евич|ьич|мич|нич|кич|тич))ем$/, '', MASCULINE, INSTRUMENTAL],
  [/^(.{2,}(?:ович|евич|ьич|мич|нич|кич|тич))е$/, '', MASCULINE, PREPOSITIONAL],
  [/^(.{2,}(?:овн|евн|ичн))а$/, 'а', FEMININE, NOMINATIVE],
  [/^(.{2,}(?:овн|евн|ичн))ы$/, 'а', FEMININE, GENITIVE],
  [/^(.{2,}(?:овн|евн|ичн))е$/, 'а', FEMININE, DATIVE | PREPOSITIONAL],
  [/^(.{2,}(?:овн|евн|ичн))у$/, 'а', FEMININE, ACCUSATIVE],
  [/^(.{2,}(?:овн|евн|ичн))(?:ой|ою)$/, 'а', FEMININE, INSTRUMENTAL],
];
const LOOKS_LIKE = /(?:ич|ича|ичу|ичем|иче|вна|вны|вне|вну|вной|вною|ична|ичны|ичне|ичну|ичной)$/;

/** Readings of a folded patronymic; empty when the word is none. A surname in -ович looks the same: the caller decides by place. */
export function readPatronymic(word: string): NameReading[] {
  if (!LOOKS_LIKE.test(word)) return [];
  const readings: NameReading[] = [];
  for (const [form, ending, genders, cases] of FORMS) {
    const match = form.exec(word);
    if (match) readings.push({ nominative: `${match[1]}${ending}`, genders, cases, weight: 1 });
  }
  return readings;
}

/** The gender that a patronymic in the nominative shows, as in the records ("Петрович" → male). */
export function genderOfPatronymic(patronymic: string): number {
  const word = patronymic.toLowerCase();
  if (/(?:ич|оглы)$/.test(word)) return MASCULINE;
  if (/(?:вна|чна|кызы)$/.test(word)) return FEMININE;
  return MASCULINE | FEMININE;
}

const FATHERS = new Set(MALE_NAMES);

/** Whether a patronymic in the nominative is made from a listed given name ("Николаевич"), so that it is no surname like "Янукович". */
export function isOfKnownFather(patronymic: string): boolean {
  const stem = /^(.+?)(ов|ев|ин)?(?:ич|на)$/.exec(patronymic);
  if (!stem) return false;
  const base = stem[1]!;
  return (
    ['', 'й', 'ь', 'а', 'я', 'ий', 'о'].some((ending) => FATHERS.has(base + ending)) ||
    (base.endsWith('ь') && FATHERS.has(`${base.slice(0, -1)}ий`))
  );
}
