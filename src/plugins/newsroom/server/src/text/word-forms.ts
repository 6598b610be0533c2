import { memoise } from './memoise';

const ENDINGS = [
  'иями',
  'ыми',
  'ими',
  'ами',
  'ями',
  'ого',
  'его',
  'ому',
  'ему',
  'иях',
  'ией',
  'ием',
  'иям',
  'ый',
  'ий',
  'ой',
  'ая',
  'яя',
  'ое',
  'ее',
  'ые',
  'ие',
  'ых',
  'их',
  'ым',
  'им',
  'ом',
  'ем',
  'ую',
  'юю',
  'ою',
  'ею',
  'ей',
  'ов',
  'ев',
  'ам',
  'ям',
  'ах',
  'ях',
  'ия',
  'ии',
  'ию',
  'ью',
  'ья',
  'ье',
  'ьи',
  'а',
  'я',
  'о',
  'е',
  'и',
  'ы',
  'у',
  'ю',
  'ь',
  'й',
];
const BY_LENGTH = [3, 2, 1].map((length) => new Set(ENDINGS.filter((ending) => ending.length === length)));
const FOUR = new Set(ENDINGS.filter((ending) => ending.length === 4));
const KEY_LENGTH = 3;

/** A key shared by all forms of a word, and often by other words too: look up by it, then check with `isFormOf`. */
export const wordKey: (folded: string) => string = memoise(makeKey, 50_000);

function makeKey(folded: string): string {
  let word = folded;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return `${makeKey(word.slice(0, hyphen))}-${makeKey(word.slice(hyphen + 1))}`;
  if (word.charCodeAt(0) < 0x250) return word;
  for (let round = 0; round < 3; round += 1) {
    const length = word.length;
    if (length - 4 >= KEY_LENGTH && FOUR.has(word.slice(-4))) word = word.slice(0, -4);
    else if (length - 3 >= KEY_LENGTH && BY_LENGTH[0]!.has(word.slice(-3))) word = word.slice(0, -3);
    else if (length - 2 >= KEY_LENGTH && BY_LENGTH[1]!.has(word.slice(-2))) word = word.slice(0, -2);
    else if (length - 1 >= KEY_LENGTH && BY_LENGTH[2]!.has(word.slice(-1))) word = word.slice(0, -1);
    else break;
  }
  if (word.length === 3 && /[аеоуыия]$/.test(word)) return word.slice(0, 2);
  // церковь, церкви
  if (word.length > 4 && /[^аеиоуыэюя]в$/.test(word)) return word.slice(0, -1);
  // the vowel that comes and goes: союзец/союзца, рынок/рынка
  const fleeting = /^(.{2,}[^аеиоуыэюя])[ео]([кцлнрт])$/.exec(word);
  return fleeting ? fleeting[1]! + fleeting[2]! : word;
}

// Ending of the nominative → endings that its declension may have. Longest ending first.
const PARADIGMS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['ский', ['ского', 'скому', 'ским', 'ском', 'ские', 'ских', 'скими']],
  ['ый', ['ого', 'ому', 'ым', 'ом', 'ые', 'ых', 'ыми']],
  ['ой', ['ого', 'ому', 'ым', 'им', 'ом', 'ые', 'ых', 'ыми', 'ие', 'их', 'ими']],
  ['ий', ['ого', 'ому', 'им', 'ом', 'его', 'ему', 'ем', 'ие', 'их', 'ими', 'ия', 'ию', 'ием', 'ии', 'иев', 'иям', 'иями', 'иях']],
  ['ая', ['ой', 'ую', 'ою', 'ые', 'ых', 'ым', 'ыми', 'ей', 'ие', 'их', 'им', 'ими']],
  ['яя', ['ей', 'юю', 'ею']],
  ['ое', ['ого', 'ому', 'ым', 'им', 'ом', 'ые', 'ых', 'ыми', 'ие', 'их', 'ими']],
  ['ее', ['его', 'ему', 'им', 'ем', 'ие', 'их', 'ими']],
  ['ые', ['ых', 'ым', 'ыми']],
  ['ие', ['их', 'им', 'ими', 'ия', 'ию', 'ием', 'ии', 'ий', 'иям', 'иями', 'иях']],
  ['ия', ['ии', 'ию', 'ией', 'ий', 'иям', 'иями', 'иях']],
  ['ья', ['ьи', 'ье', 'ью', 'ьей', 'ей', 'ьев', 'ьям', 'ьями', 'ьях']],
  ['ец', ['ца', 'цу', 'цом', 'цем', 'це', 'цы', 'цев', 'цов', 'цам', 'цами', 'цах', 'йца']],
  ['ок', ['ка', 'ку', 'ком', 'ке', 'ки', 'ков', 'кам', 'ками', 'ках']],
  ['ек', ['ка', 'ку', 'ком', 'ке', 'ки', 'ков', 'кам', 'ками', 'ках', 'ька']],
  ['ет', ['та', 'ту', 'том', 'те']],
  ['овь', ['ви', 'овью', 'вей', 'вам', 'вами', 'вах']],
  ['мя', ['мени', 'менем', 'мена', 'мен']],
  ['а', ['ы', 'и', 'е', 'у', 'ой', 'ою', 'ей', '', 'ам', 'ами', 'ах']],
  ['я', ['и', 'е', 'ю', 'ей', 'ею', 'ь', 'й', 'ям', 'ями', 'ях']],
  ['о', ['а', 'у', 'ом', 'е', '', 'ам', 'ами', 'ах']],
  ['е', ['а', 'у', 'ем', 'я', 'ю', 'й', 'ям', 'ями', 'ях']],
  ['ы', ['ов', 'ам', 'ами', 'ах', '']],
  ['и', ['ов', 'ей', 'ам', 'ами', 'ах', 'ям', 'ями', 'ях', '', 'ев', 'ь']],
  ['ь', ['я', 'ю', 'ем', 'и', 'ью', 'е', 'ей', 'ям', 'ями', 'ях']],
  ['й', ['я', 'ю', 'ем', 'е', 'и', 'ев', 'ям', 'ями', 'ях']],
  ['', ['а', 'у', 'ом', 'ем', 'е', 'ы', 'и', 'ов', 'ам', 'ами', 'ах', 'ей']],
];
const COMPILED = PARADIGMS.map(([ending, forms]) => [ending, new Set(forms)] as const);

/** Whether `form` is `nominative` or one of its case forms (both folded). */
export function isFormOf(form: string, nominative: string): boolean {
  if (form === nominative) return true;
  if (nominative.length < 3 || form.charCodeAt(0) !== nominative.charCodeAt(0) || nominative.charCodeAt(nominative.length - 1) < 0x250)
    return false;
  const hyphen = nominative.indexOf('-');
  if (hyphen > 0) {
    const other = form.indexOf('-');
    if (other <= 0) return false;
    const headSame = isFormOf(form.slice(0, other), nominative.slice(0, hyphen));
    return headSame && isFormOf(form.slice(other + 1), nominative.slice(hyphen + 1));
  }
  for (const [ending, forms] of COMPILED) {
    if (!nominative.endsWith(ending)) continue;
    const stem = nominative.length - ending.length;
    if (stem < 2) continue;
    if (form.length >= stem && form.startsWith(nominative.slice(0, stem)) && forms.has(form.slice(stem))) return true;
  }
  return false;
}
