import slugify from 'slugify';

import { transliterate, type StandardName } from '../text/transliterate';
import { SYMBOL_WORDS } from './symbol-words.data';

export interface SlugOptions {
  standard: StandardName;
  /** Characters. */
  maxLength: number;
}

export const WELL_FORMED_SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A text as the last part of an address: small Latin letters, digits, single hyphens between words, at most `maxLength` long,
 * cut between words where it can be. `""` when the text has no letter or digit that can be written so (emoji, Chinese).
 */
export const makeSlug = (text: string, { standard, maxLength }: SlugOptions): string => {
  const language = /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
  const words = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SIGNS, (sign) => ` ${SYMBOL_WORDS[language][sign] ?? ''} `)
    .replace(GROUPED_DIGITS, '')
    .replace(LEGAL_MARKS, ' ')
    .normalize('NFKC');
  const latin = transliterate(words, standard).replace(APOSTROPHES, '').replace(NEITHER_LETTERS_NOR_DIGITS, ' ');
  return cutAtWord(slugify(latin, { lower: true, strict: true }).toLowerCase(), maxLength);
};

/** Soft hyphens, joiners, marks of direction: there to be seen through. */
const INVISIBLE = /\p{Cf}/gu;
const SIGNS = new RegExp(`[${Object.keys(SYMBOL_WORDS.ru).join('')}]`, 'gu');
/** "10 000" set with a non-breaking or thin space is one number. */
const GROUPED_DIGITS = /[\u00a0\u2009\u202f](?<=\d.)(?=\d{3}(?!\d))/gu;
/** Compatibility normalisation would make letters of them. */
const LEGAL_MARKS = /[™©®℠℗]/gu;
/** Inside a word they belong to it: "O'Neil", "д’Артаньян", "м'яч"; and the grave accents of ГОСТ 7.79 stand for half letters. */
const APOSTROPHES = /['’‘ʼʹ`´]/gu;
const NEITHER_LETTERS_NOR_DIGITS = /[^\p{L}\p{M}\p{N}]+/gu;

/** The beginning of a slug, whole words if there is room for one. */
export const cutAtWord = (slug: string, maxLength: number): string => {
  if (slug.length <= maxLength) return slug;
  const end = slug.lastIndexOf('-', maxLength);
  return end > 0 ? slug.slice(0, end) : slug.slice(0, maxLength);
};
