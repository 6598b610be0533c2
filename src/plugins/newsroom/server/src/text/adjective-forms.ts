import { ACCUSATIVE as A, DATIVE as D, GENITIVE as G, INSTRUMENTAL as I, NOMINATIVE as N, PREPOSITIONAL as P } from './cases';

export type GrammaticalGender = 'masculine' | 'feminine' | 'neuter';

// Adjectives stressed on the ending have -ой; no rule tells them.
const STRESSED = new Set(
  (
    'второ шесто седьмо восьмо городско областно краево мирово морско правово войсково полево делово окружно головно боево молодо золото большо донско тверско костромско трудово страхово речно торгово-полево земско людско рядово основно родно валютно цифрово лично-земельно резервно ' +
    'передово узлово опытно-полево призывно ключево выездно водно-болотно стволово хвойно хребтово часово часово биржево игрово силово тылово половинно круговo низово сырьево штабно проходно пробно запасно входно штурмово'
  )
    .replace(/o/g, 'о')
    .split(' ')
    .map((stem) => stem.replace(/о$/, '')),
);

// "действий", "заявлений", "акций": nouns with an adjective's ending.
const GENITIVE_PLURAL = /(?:[еая]ний|ствий|[цсзф]ий|логий|тий)$/;

/** Cases that the ending of an adjective allows; 0 when the word has no such ending. */
export function adjectiveCases(word: string): number {
  if (word.length < 4 || GENITIVE_PLURAL.test(word)) return 0;
  if (/(?:ый|ий)$/.test(word)) return N | A;
  if (/(?:ая|яя)$/.test(word)) return N;
  if (/(?:ое|ее|ые|ие)$/.test(word)) return N | A;
  if (/(?:ого|его)$/.test(word)) return G | A;
  if (/(?:ому|ему)$/.test(word)) return D;
  if (/(?:ым|им)$/.test(word)) return I | D;
  if (/(?:ом|ем)$/.test(word)) return P;
  if (/(?:ую|юю)$/.test(word)) return A;
  if (/(?:ой|ей)$/.test(word)) return N | G | D | I | P;
  if (/(?:ых|их)$/.test(word)) return G | A | P;
  if (/(?:ыми|ими)$/.test(word)) return I;
  return 0;
}

const ENDING = /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|ым|им|ом|ем|ую|юю|ою|ею|ых|их|ей)$/i;
const SOFT = /(?:[дзлртсеиоя]н|[кгхжшчщ])$/i;

/** The nominative of an adjective in the gender of its noun; other words come back as they are. Keeps capitals. */
export function nominativeAdjective(word: string, gender: GrammaticalGender, plural = false): string {
  const match = ENDING.exec(word);
  if (!match || word.length < 4) return word;
  const stem = word.slice(0, match.index);
  const ending = match[0].toLowerCase();
  const velar = /[кгх]$/i.test(stem);
  const hushing = /[жшчщ]$/i.test(stem);
  const soft = !velar && !hushing && (/^(?:ий|яя|ее|его|ему|им|ем|юю|ими|их|ие|ею)$/.test(ending) || (ending === 'ей' && SOFT.test(stem)));
  if (plural) return stem + (velar || hushing || soft ? 'ие' : 'ые');
  if (gender === 'feminine') return stem + (soft ? 'яя' : 'ая');
  if (gender === 'neuter') return stem + (soft || hushing ? 'ее' : 'ое');
  const last = stem.toLowerCase().replace(/ё/g, 'е').split('-').pop()!;
  if (STRESSED.has(last) || (ending === 'ой' && (velar || hushing) && STRESSED.has(last))) return `${stem}ой`;
  return stem + (velar || hushing || soft ? 'ий' : 'ый');
}
