/**
 * A light English stemmer: plurals, possessives, -ed, -ing, and the commonest derivational endings, so that
 * "agreements", "agreed" and "agreeing" meet. The rules are those of M. F. Porter's second algorithm
 * (snowballstem.org, "English stemming algorithm"), cut down to what matters when articles are compared.
 */
const VOWEL = /[aeiouy]/;
const DOUBLED = /(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;

/** Longest first: the ending, and what stands in its place. Taken off only where a syllable is left over. */
const DERIVATIONS: ReadonlyArray<readonly [string, string]> = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['ement', ''],
  ['ator', 'ate'],
  ['ment', ''],
  ['ness', ''],
  ['ance', ''],
  ['ence', ''],
  ['able', ''],
  ['ible', ''],
  ['alli', 'al'],
  ['ize', ''],
  ['ise', ''],
  ['ate', ''],
  ['ive', ''],
  ['ous', ''],
  ['ful', ''],
  ['ion', ''],
  ['ism', ''],
  ['ant', ''],
  ['ent', ''],
  ['al', ''],
  ['er', ''],
  ['ic', ''],
  ['li', ''],
];

const withoutPlural = (word: string): string => {
  if (/sses$/.test(word)) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  if (/[^su]s$/.test(word) && VOWEL.test(word.slice(0, -2))) return word.slice(0, -1);
  return word;
};

const withoutPast = (word: string): string => {
  if (/eed(?:ly)?$/.test(word)) return word.length > 5 ? word.replace(/eed(?:ly)?$/, 'ee') : word;
  const cut = word.replace(/(?:ed|ing)(?:ly)?$/, '');
  if (cut === word || cut.length < 2 || !VOWEL.test(cut)) return word;
  if (/(at|bl|iz)$/.test(cut)) return `${cut}e`;
  if (DOUBLED.test(cut)) return cut.slice(0, -1);
  return cut.length === 3 && /[^aeiouy][aeiouy][^aeiouywx]$/.test(cut) ? `${cut}e` : cut;
};

/** How many times a vowel is followed by a consonant: the measure of what would be left. */
const measureOf = (word: string): number => word.match(/[aeiouy]+[^aeiouy]+/g)?.length ?? 0;

const withoutDerivation = (word: string): string => {
  for (const [ending, instead] of DERIVATIONS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    const needed = instead === '' ? 2 : 1;
    if (measureOf(rest) < needed || (ending === 'ion' && !/[st]$/.test(rest))) continue;
    return instead === '' ? rest : withoutDerivation(rest + instead);
  }
  return word;
};

/** @param word lower case */
export const stemEnglish = (word: string): string => {
  const plain = word.replace(/['’]s?$/, '');
  if (plain.length < 3) return plain;
  const inflected = withoutPast(withoutPlural(plain)).replace(/(?<=.[^aeiouy])y$/, 'i');
  const stem = withoutDerivation(inflected);
  if (stem.endsWith('e') && measureOf(stem.slice(0, -1)) > 1) return stem.slice(0, -1);
  return stem.endsWith('ll') && measureOf(stem) > 1 ? stem.slice(0, -1) : stem;
};
