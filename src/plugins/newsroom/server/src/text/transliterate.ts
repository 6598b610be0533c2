import { GOST_7_79_B } from './transliteration-gost-7-79-b.data';
import { ICAO_9303 } from './transliteration-icao-9303.data';
import type { LetterInContext, StandardName, TransliterationStandard } from './transliteration-standard';
import { YANDEX } from './transliteration-yandex.data';

export type { StandardName } from './transliteration-standard';

export const STANDARDS: Readonly<Record<StandardName, TransliterationStandard>> = {
  yandex: YANDEX,
  'icao-9303': ICAO_9303,
  'gost-7.79-b': GOST_7_79_B,
};

/**
 * Cyrillic letters in Latin; everything else stays as it is. A capital gives a capital, and a whole group of capitals inside
 * a word of capitals: "Щука" → "Shchuka", "ЩУКА" → "SHCHUKA" (ICAO 9303). Accents of stress are dropped.
 */
export const transliterate = (text: string, standard: StandardName): string => {
  const { letters, inContext } = STANDARDS[standard];
  const characters = Array.from(text.normalize('NFC'));
  let latin = '';
  characters.forEach((character, index) => {
    const letter = SMALL.get(character);
    if (letter === undefined) {
      if (!isStress(character, characters.at(index - 1))) latin += character;
      return;
    }
    const rule = inContext.find((candidate) => candidate.letter === letter && fits(candidate, characters, index));
    const written = rule?.latin ?? letters[letter] ?? character;
    latin += character === letter ? written : withCapitals(written, characters, index);
  });
  return latin;
};

/** Every letter of the tables, small and capital → small. */
const SMALL: ReadonlyMap<string, string> = new Map(
  Object.values(STANDARDS)
    .flatMap(({ letters }) => Object.keys(letters))
    .flatMap((letter) => [
      [letter, letter],
      [letter.toUpperCase(), letter],
    ]),
);

const isStress = (character: string, before: string | undefined): boolean =>
  (character === '\u0301' || character === '\u0300') && before !== undefined && /\p{Script=Cyrillic}/u.test(before);

type Characters = ReadonlyArray<string | undefined>;

const letterAt = (characters: Characters, index: number): string => {
  const character = characters[index];
  return character !== undefined && /\p{L}/u.test(character) ? character.toLowerCase() : '';
};

const fits = ({ after, before, ending }: LetterInContext, characters: Characters, index: number): boolean => {
  if (after !== undefined && !after.includes(letterAt(characters, index - 1) || '^')) return false;
  if (before !== undefined && !isOneOf(before, letterAt(characters, index + 1))) return false;
  if (ending === undefined) return true;
  return (
    Array.from(ending).every((letter, offset) => letterAt(characters, index + 1 + offset) === letter) &&
    letterAt(characters, index + 1 + ending.length) === ''
  );
};

const isOneOf = (letters: string, letter: string): boolean => letter !== '' && letters.includes(letter);

const withCapitals = (latin: string, characters: Characters, index: number): string => {
  const isAmongCapitals = isCapital(characters[index + 1]) || (isCapital(characters[index - 1]) && !isSmall(characters[index + 1]));
  return isAmongCapitals ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
};

const isCapital = (character: string | undefined): boolean => character !== undefined && /\p{Lu}/u.test(character);
const isSmall = (character: string | undefined): boolean => character !== undefined && /\p{Ll}/u.test(character);
