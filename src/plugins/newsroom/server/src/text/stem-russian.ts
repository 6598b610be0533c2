/**
 * Russian stemming after M. F. Porter's published Snowball algorithm (snowballstem.org, "Russian stemming algorithm"):
 * endings are taken off the part of the word that follows its first vowel (RV), derivational ones off R2.
 */
const VOWEL = /[аеиоуыэюя]/;

const PERFECTIVE_GERUND = /(?:(?<=[ая])(?:вшись|вши|в)|(?:ив|ыв)(?:шись|ши)?)$/;
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE = /(?:ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею|ее|ие|ые|ое)$/;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|ивш|ывш|ующ)$/;
const VERB =
  /(?:(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|ила|ыла|ена|ейте|уйте|ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю)$/;
const NOUN = /(?:иями|ями|ами|иях|иям|ием|ией|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ях|ах|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;
const DERIVATIONAL = /ость?$/;
const SUPERLATIVE = /ейше?$/;

/** Where the part after the first "vowel, then consonant" begins, counted from `from`. */
const regionAfter = (word: string, from: number): number => {
  for (let at = from + 1; at < word.length; at += 1) {
    if (!VOWEL.test(word.charAt(at)) && VOWEL.test(word.charAt(at - 1))) return at + 1;
  }
  return word.length;
};

const withoutInflection = (rv: string): string => {
  const afterGerund = rv.replace(PERFECTIVE_GERUND, '');
  if (afterGerund !== rv) return afterGerund;
  const plain = rv.replace(REFLEXIVE, '');
  const afterAdjective = plain.replace(ADJECTIVE, '');
  if (afterAdjective !== plain) return afterAdjective.replace(PARTICIPLE, '');
  const afterVerb = plain.replace(VERB, '');
  return afterVerb !== plain ? afterVerb : plain.replace(NOUN, '');
};

/** @param word lower case, ё already written as е */
export const stemRussian = (word: string): string => {
  const firstVowel = word.search(VOWEL);
  if (firstVowel === -1) return word;
  const head = word.slice(0, firstVowel + 1);
  const secondRegion = regionAfter(word, regionAfter(word, 0) - 1);
  let rv = withoutInflection(word.slice(firstVowel + 1)).replace(/и$/, '');
  const suffix = DERIVATIONAL.exec(rv);
  if (suffix !== null && head.length + suffix.index >= secondRegion) rv = rv.slice(0, suffix.index);
  const plain = rv.replace(SUPERLATIVE, '');
  return head + (/нн$/.test(plain) ? plain.slice(0, -1) : plain.replace(/ь$/, ''));
};
