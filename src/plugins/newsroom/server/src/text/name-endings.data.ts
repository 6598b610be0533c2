import {
  ACCUSATIVE as A,
  DATIVE as D,
  FEMININE as F,
  GENITIVE as G,
  INSTRUMENTAL as I,
  MASCULINE as M,
  NOMINATIVE as N,
  PREPOSITIONAL as P,
} from './cases';

/** [ending in the text, ending of the nominative, gender, cases, weight, what must stand before the ending]. */
export type EndingRule = readonly [string, string, number, number, number, RegExp?];

const HARD = /[бвгдзйклмнпрстфхцжшчщ]$/;
const SOFT_STEM = /[бвгдзклмнпрстф]$/;
const HUSHING = /[жшчщц]$/;
const VELAR_OR_HUSHING = /[гкхжшчщ]$/;
const VOWEL = /[аеиоуыэюя]$/;
const NOT_POSSESSIVE = /(?:[^оеиы]в|[^иы]н|[бгдзклмпрстфхцжшчщ])$/;

function possessive(stem: string): EndingRule[] {
  return [
    [`${stem}а`, stem, M, G | A, 0.7],
    [`${stem}у`, stem, M, D, 0.8],
    [`${stem}ым`, stem, M, I, 1],
    [`${stem}ом`, stem, M, P | I, 0.6],
    [`${stem}е`, stem, M, P, 0.8],
    [`${stem}у`, `${stem}а`, F, A, 0.8],
    [`${stem}ой`, `${stem}а`, F, G | D | I | P, 1],
    [`${stem}ою`, `${stem}а`, F, I, 1],
    [`${stem}ы`, stem, M, N, 0.3],
    [`${stem}ых`, stem, M, G | A | P, 0.3],
    [`${stem}ыми`, stem, M, I, 0.3],
  ];
}

/** Endings of Russian surnames (and of foreign names declined like them). */
export const SURNAME_ENDINGS: readonly EndingRule[] = [
  ...possessive('ов'),
  ...possessive('ев'),
  ...possessive('ин'),
  ...possessive('ын'),
  // adjectives
  ['ого', 'ий', M, G | A, 0.9, VELAR_OR_HUSHING],
  ['ого', 'ой', M, G | A, 0.6],
  ['ого', 'ый', M, G | A, 0.7, /[^гкхжшчщ]$/],
  ['ому', 'ий', M, D, 0.9, VELAR_OR_HUSHING],
  ['ому', 'ой', M, D, 0.6],
  ['ому', 'ый', M, D, 0.7, /[^гкхжшчщ]$/],
  ['им', 'ий', M, I, 0.9, VELAR_OR_HUSHING],
  ['ым', 'ый', M, I, 0.7],
  ['ым', 'ой', M, I, 0.6],
  ['им', 'ой', M, I, 0.5, VELAR_OR_HUSHING],
  ['ом', 'ий', M, P, 0.7, /[гкх]$/],
  ['ом', 'ый', M, P, 0.4],
  ['ом', 'ой', M, P, 0.4],
  ['его', 'ий', M, G | A, 0.8],
  ['ему', 'ий', M, D, 0.8],
  ['ем', 'ий', M, P, 0.3],
  ['ой', 'ая', F, G | D | I | P, 0.8],
  ['ую', 'ая', F, A, 1],
  ['ою', 'ая', F, I, 0.5],
  ['ей', 'ая', F, G | D | I | P, 0.4, HUSHING],
  ['ей', 'яя', F, G | D | I | P, 0.15, /н$/],
  ['ие', 'ий', M, N, 0.3, VELAR_OR_HUSHING],
  ['их', 'ий', M, G | A | P, 0.3, VELAR_OR_HUSHING],
  // consonant stems, men
  ['а', '', M, G | A, 0.8, NOT_POSSESSIVE],
  ['у', '', M, D, 0.8, NOT_POSSESSIVE],
  ['ом', '', M, I, 0.9, HARD],
  ['ем', '', M, I, 0.9, HUSHING],
  ['е', '', M, P, 0.6, NOT_POSSESSIVE],
  ['ы', '', M, N, 0.1, HARD],
  ['ом', '', M, I, 0.6, /[вн]$/],
  ['а', '', M, G | A, 0.3, /[йь]$/],
  ['я', 'ь', M, G | A, 0.7, SOFT_STEM],
  ['ю', 'ь', M, D, 0.7, SOFT_STEM],
  ['ем', 'ь', M, I, 0.8, SOFT_STEM],
  ['е', 'ь', M, P, 0.4, SOFT_STEM],
  ['я', 'й', M, G | A, 0.8, VOWEL],
  ['ю', 'й', M, D, 0.8, VOWEL],
  ['ем', 'й', M, I, 0.9, VOWEL],
  ['е', 'й', M, P, 0.6, VOWEL],
  ['и', 'й', M, P, 0.5, /и$/],
  ['ья', 'ей', M, G | A, 0.4],
  ['ью', 'ей', M, D, 0.4],
  ['ьем', 'ей', M, I, 0.4],
  ['ье', 'ей', M, P, 0.3],
  // the vowel that comes and goes
  ['ца', 'ец', M, G | A, 0.8, /[^аеиоуыэюя]$/],
  ['цу', 'ец', M, D, 0.8, /[^аеиоуыэюя]$/],
  ['цом', 'ец', M, I, 0.8],
  ['цем', 'ец', M, I, 0.8, /[^аеиоуыэюя]$/],
  ['це', 'ец', M, P, 0.6, /[^аеиоуыэюя]$/],
  ['йца', 'ец', M, G | A, 0.5],
  ['йцу', 'ец', M, D, 0.5],
  ['йцем', 'ец', M, I, 0.5],
  ['ьца', 'ец', M, G | A, 0.5],
  ['ьцу', 'ец', M, D, 0.5],
  ['ьцом', 'ец', M, I, 0.5],
  ['ка', 'ок', M, G | A, 0.2, HARD],
  ['ку', 'ок', M, D, 0.2, HARD],
  ['ком', 'ок', M, I, 0.2, HARD],
  ['ка', 'ек', M, G | A, 0.2, HARD],
  ['ку', 'ек', M, D, 0.2, HARD],
  ['ком', 'ек', M, I, 0.2, HARD],
  // -а, -я: men and women
  ['ы', 'а', M | F, G, 0.7, /[бвдзлмнпрстфц]$/],
  ['и', 'а', M | F, G, 0.6, VELAR_OR_HUSHING],
  ['е', 'а', M | F, D | P, 0.6, HARD],
  ['у', 'а', M | F, A, 0.45, HARD],
  ['ой', 'а', M | F, I, 0.7, HARD],
  ['ей', 'а', M | F, I, 0.5, HUSHING],
  ['и', 'я', M | F, G, 0.4, /[бвдзлмнпрстфь]$/],
  ['е', 'я', M | F, D | P, 0.4, /[бвдзлмнпрстфь]$/],
  ['ю', 'я', M | F, A, 0.4, /[бвдзлмнпрстфь]$/],
  ['ей', 'я', M | F, I, 0.5, /[бвдзлмнпрстфь]$/],
  ['ии', 'ия', M | F, G | D | P, 0.6],
  ['ию', 'ия', M | F, A, 0.6],
  ['ией', 'ия', M | F, I, 0.8],
];
