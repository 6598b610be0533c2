import { fold } from './fold';
import { stemEnglish } from './stem-english';
import { stemRussian } from './stem-russian';
import { STOP_WORDS } from './stop-words.data';

const WORD = /[\p{L}\p{N}]+/gu;
const RUSSIAN = /^[а-я]+$/;
const ENGLISH = /^[a-z]+$/;
/** Longer runs are no words: addresses, identifiers, a key held down. */
const LONGEST = 40;

const stemOf = (word: string): string => {
  if (RUSSIAN.test(word)) return stemRussian(word);
  return ENGLISH.test(word) ? stemEnglish(word) : word;
};

/**
 * The words of a text in their order as index terms: folded, stop words left out, Russian and English stemmed whatever the
 * text's language (each word by its own letters). Other alphabets and numbers of two digits or more stand as they are.
 */
export const termsOf = (text: string): string[] => {
  const terms: string[] = [];
  for (const [word] of text.normalize('NFKC').matchAll(WORD)) {
    const folded = fold(word);
    if (folded.length < 2 || folded.length > LONGEST || STOP_WORDS.has(folded)) continue;
    terms.push(stemOf(folded));
  }
  return terms;
};
