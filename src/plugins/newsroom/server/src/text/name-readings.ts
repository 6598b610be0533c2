import { ANY_CASE, ANY_GENDER, FEMININE, MASCULINE, NOMINATIVE, type NameReading } from './cases';
import { memoise } from './memoise';
import { SURNAME_ENDINGS, type EndingRule } from './name-endings.data';

const BY_ENDING = new Map<string, EndingRule[]>();
for (const rule of SURNAME_ENDINGS) {
  const rules = BY_ENDING.get(rule[0]);
  if (rules) rules.push(rule);
  else BY_ENDING.set(rule[0], [rule]);
}
const LONGEST = Math.max(...[...BY_ENDING.keys()].map((ending) => ending.length));
const SHORTEST_STEM = 2;

// "Харада", "Кавасима": nothing but open syllables, as in Japanese names.
const OPEN_SYLLABLES = /^(?:[^аеиоуыэюя]?[аеиоуыэюя]|дз[иуаео]){3,}$/;

function asWritten(word: string): NameReading[] {
  const last = word[word.length - 1]!;
  const own = (genders: number, cases: number, weight: number): NameReading => ({ nominative: word, genders, cases, weight });
  if (/(?:[оеё]в|[иы]н)а$/.test(word)) return [own(FEMININE, NOMINATIVE, 0.9)];
  if (/(?:[иы]х)$/.test(word) && word.length > 4) return [own(ANY_GENDER, ANY_CASE, 0.8)];
  if (/[аоуыэи]я$/.test(word) && word.length > 4 && /(?:ск|цк|[нт])ая$/.test(word)) return [own(FEMININE, NOMINATIVE, 1)];
  if (/(?:[оеё]в|[иы]н)ой$/.test(word)) return [own(MASCULINE, NOMINATIVE, 0.1)];
  if (/[цс]к(?:ий|ой)$|[^аеиоуыэюя](?:ый|ой)$/.test(word)) return [own(MASCULINE, NOMINATIVE, 1)];
  if (last === 'а' || last === 'я')
    return [
      own(ANY_GENDER, NOMINATIVE, last === 'я' && !/[иь]я$/.test(word) ? 0.3 : OPEN_SYLLABLES.test(word) ? 0.65 : 0.45),
      own(ANY_GENDER, ANY_CASE & ~NOMINATIVE, 0.08),
    ];
  if ('оеуюыиэ'.includes(last)) {
    // "Картеру" is a dative, "Шойгу" and "Попеску" are not.
    const often = last === 'у' && !/(?:[гс]|ск)у$/.test(word) ? 0.3 : 0.8;
    return [own(ANY_GENDER, NOMINATIVE, often), own(ANY_GENDER, ANY_CASE & ~NOMINATIVE, often * 0.7)];
  }
  if (/[a-z]/.test(last)) return [own(ANY_GENDER, ANY_CASE, 1)];
  const foreign = /(?:[оеё]в|[иы]н)$/.test(word) ? 0.05 : 0.25;
  return [own(MASCULINE, NOMINATIVE, 1), own(FEMININE, NOMINATIVE, foreign + 0.2), own(FEMININE, ANY_CASE & ~NOMINATIVE, foreign)];
}

function readPart(word: string): NameReading[] {
  const readings = asWritten(word);
  for (let length = 1; length <= LONGEST && word.length - length >= SHORTEST_STEM - 1; length += 1) {
    const rules = BY_ENDING.get(word.slice(word.length - length));
    if (!rules) continue;
    const stem = word.slice(0, word.length - length);
    for (const [, ending, genders, cases, weight, condition] of rules) {
      if (stem.length + ending.length < SHORTEST_STEM || (condition && !condition.test(stem))) continue;
      readings.push({ nominative: stem + ending, genders, cases, weight });
    }
  }
  return readings;
}

/**
 * Every nominative a folded surname (or an unlisted given name) may have. Double surnames are read by their last part, and the
 * first part too when it declines ("Римского-Корсакова").
 */
export const readSurname: (word: string) => readonly NameReading[] = memoise(readName, 8000);

function readName(word: string): NameReading[] {
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0 || hyphen === word.length - 1) return readPart(word);
  const first = word.slice(0, hyphen);
  const readings: NameReading[] = [];
  const heads = first.indexOf('-') < 0 ? readPart(first) : [];
  for (const tail of readPart(word.slice(hyphen + 1))) {
    readings.push({
      ...tail,
      nominative: `${first}-${tail.nominative}`,
      weight: tail.cases & NOMINATIVE ? tail.weight : tail.weight * 0.5,
    });
    for (const head of heads) {
      const cases = head.cases & tail.cases;
      const genders = head.genders & tail.genders;
      if (!cases || !genders || head.nominative === first) continue;
      readings.push({ nominative: `${head.nominative}-${tail.nominative}`, genders, cases, weight: Math.min(head.weight, tail.weight) });
    }
  }
  return readings;
}
