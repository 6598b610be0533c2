import { ACCUSATIVE as A, DATIVE as D, GENITIVE as G, INSTRUMENTAL as I, NOMINATIVE as N, PREPOSITIONAL as P } from './cases';

export interface NounForm {
  form: string;
  cases: number;
  plural: boolean;
}

const one = (form: string, cases: number): NounForm => ({ form, cases, plural: false });
const many = (form: string, cases: number): NounForm => ({ form, cases, plural: true });
const plurals = (base: string, nominative: string, genitive: string, soft: boolean): NounForm[] => [
  many(nominative, N | A),
  many(genitive, G | A),
  many(`${base}${soft ? 'я' : 'а'}м`, D),
  many(`${base}${soft ? 'я' : 'а'}ми`, I),
  many(`${base}${soft ? 'я' : 'а'}х`, P),
];

// Plurals in stressed -а: no rule tells them.
const PLURAL_IN_A = new Set(['директор', 'доктор', 'профессор', 'мастер', 'тренер', 'инспектор', 'редактор', 'учитель', 'штурман']);
const FEMININE_SOFT = new Set(['область', 'часть', 'сеть', 'печать', 'связь', 'власть', 'церковь', 'дочь', 'мать', 'отрасль']);

function declineAdjective(word: string): NounForm[] {
  const base = word.slice(0, -2);
  const ending = word.slice(-2);
  const soft = /(?:[жшчщ]|[^гкх])$/.test(base) && (ending === 'ий' || ending === 'яя' || ending === 'ее');
  const hissing = /[гкхжшчщ]$/.test(base);
  const y = soft || hissing ? 'и' : 'ы';
  const o = soft ? 'е' : 'о';
  const plural = [many(`${base}${y}е`, N | A), many(`${base}${y}х`, G | A | P), many(`${base}${y}м`, D), many(`${base}${y}ми`, I)];
  if (ending === 'ая' || ending === 'яя')
    return [one(word, N), one(`${base}${o}й`, G | D | I | P), one(base + (soft && !hissing ? 'юю' : 'ую'), A), ...plural];
  const neuter = ending === 'ое' || ending === 'ее';
  return [
    one(word, neuter ? N | A : N),
    one(`${base}${o}го`, G | A),
    one(`${base}${o}му`, D),
    one(`${base}${y}м`, I),
    one(`${base}${o}м`, P),
    ...plural,
  ];
}

/** The case forms of a noun (or a noun that was an adjective) by its folded nominative. Covers what offices and organisations are called. */
export function declineNoun(word: string): NounForm[] {
  const last = word[word.length - 1]!;
  const base = word.slice(0, -1);
  if (/(?:[^аеиоуыэюя][ыо]й|[^а-я]?[кгхжшчщнцдт]ий|[нкщшжч]ая|[нк]ое)$/.test(word) && word !== 'герой') return declineAdjective(word);
  if (/(?:ие|ье)$/.test(word))
    return [
      one(word, N | A),
      one(`${base}я`, G),
      one(`${base}ю`, D),
      one(`${base}ем`, I),
      one(word.endsWith('ие') ? `${base}и` : word, P),
      ...plurals(base, `${base}я`, word.endsWith('ие') ? `${base}й` : `${base}й`, true),
    ];
  if (last === 'о')
    return [
      one(word, N | A),
      one(`${base}а`, G),
      one(`${base}у`, D),
      one(`${base}ом`, I),
      one(`${base}е`, P),
      ...plurals(base, `${base}а`, base, false),
    ];
  if (word.endsWith('ия'))
    return [
      one(word, N),
      one(`${base}и`, G | D | P),
      one(`${base}ю`, A),
      one(`${base}ей`, I),
      ...plurals(base, `${base}и`, `${base}й`, true),
    ];
  if (last === 'я')
    return [
      one(word, N),
      one(`${base}и`, G),
      one(`${base}е`, D | P),
      one(`${base}ю`, A),
      one(`${base}ей`, I),
      ...plurals(base, `${base}и`, word.endsWith('ья') ? `${word.slice(0, -2)}ей` : `${base}ь`, true),
    ];
  if (last === 'а') {
    const y = /[гкхжшчщ]$/.test(base) ? 'и' : 'ы';
    const o = /[жшчщц]$/.test(base) ? 'е' : 'о';
    return [
      one(word, N),
      one(base + y, G),
      one(`${base}е`, D | P),
      one(`${base}у`, A),
      one(`${base}${o}й`, I),
      ...plurals(base, base + y, base.replace(/([^аеиоуйь])к$/, '$1ок'), false),
    ];
  }
  if (last === 'ь' && FEMININE_SOFT.has(word)) {
    const stem = word === 'церковь' ? 'церкв' : word === 'дочь' ? 'дочер' : word === 'мать' ? 'матер' : base;
    return [
      one(word, N | A),
      one(`${stem}и`, G | D | P),
      one(`${word}ю`, I),
      ...plurals(stem, `${stem}и`, `${stem}ей`, word !== 'церковь'),
    ];
  }
  if (last === 'ь' || last === 'й') {
    const nominative = PLURAL_IN_A.has(word) ? `${base}я` : `${base}и`;
    return [
      one(word, N),
      one(`${base}я`, G | A),
      one(`${base}ю`, D),
      one(`${base}ем`, I),
      one(word.endsWith('ий') ? `${base}и` : `${base}е`, P),
      ...plurals(base, nominative, last === 'й' ? `${base}ев` : `${base}ей`, true),
    ];
  }
  if ('еиуюэыё'.includes(last)) return [one(word, N | G | D | A | I | P)];
  const fleeting = /^(.*[^аеиоуыэюя])ец$/.exec(word) ?? /^(.*[^аеиоуыэюя])[ео]к$/.exec(word);
  const stem = fleeting ? fleeting[1]! + last : word;
  const o = /[жшчщц]$/.test(stem) ? 'е' : 'о';
  const nominative = PLURAL_IN_A.has(word) ? `${stem}а` : stem + (/[гкхжшчщ]$/.test(stem) ? 'и' : 'ы');
  return [
    one(word, N),
    one(`${stem}а`, G | A),
    one(`${stem}у`, D),
    one(`${stem}${o}м`, I),
    one(`${stem}е`, P),
    ...plurals(stem, nominative, /[жшчщ]$/.test(stem) ? `${stem}ей` : /ц$/.test(stem) ? `${stem}ев` : `${stem}ов`, false),
  ];
}
