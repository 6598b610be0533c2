/** Texts in no language, whose words are as common and as rare as those of one. */
import type { Chance } from '../../tests/support/chance';

const WORDS = 300_000;
/** The commonest word that is no stop word stands in about every second article. */
const EVENNESS = 30;
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

export const BELOW = 2 ** 31;
/** From 0 up to, not including, `count`: Zipf's law, the `evenness` first nearly as often as each other. */
export const zipf = (by: Chance, count: number, evenness: number): number =>
  Math.floor(evenness * ((1 + count / evenness) ** (by.whole(BELOW) / BELOW) - 1));

/** @param favourite whose words are said often: two texts of one favourite are much alike */
export const wordsOf = (by: Chance, length: number, favourite: number): string[] =>
  Array.from({ length }, () =>
    wordOf(by.once(5) ? (favourite * 7919 + zipf(by, FAVOURITES, 5) * 104_729) % WORDS : zipf(by, WORDS, EVENNESS)),
  );
