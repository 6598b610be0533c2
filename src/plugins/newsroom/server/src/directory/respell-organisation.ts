import { COUNTRIES } from '../text/countries.data';
import { ABBREVIATIONS } from './organisation-words.data';
import { findPhrase, splice, type Piece } from './name-pieces';

/** Another way to write a name. */
export interface Respelling {
  pieces: readonly Piece[];
  /** Words of the full name left out: the text must speak of them, or the name be clear without. */
  omitted: readonly string[];
}

const CAPITAL_ABBREVIATION = /^(?:мвд|мид|тпп|ро|гу|цик|цб|цк|нии|гуп|кб|нпо|рспп|ран|мчс|ск|скр|ссср|фсин|фсб|фнс|фас|фмс|оон|ес|рф|сша|тэк|жкх|апк|чс|кнр|фрг|кндр|лнр|днр|ввс|вмс)$/;
const OPTIONAL_ADJECTIVE = /^(?:государственн|национальн|исследовательск|академическ|федеральн|высш|республиканск|центральн)(?:ый|ий|ая|ое|ые|ее)$/;
const ADJECTIVE = /(?:ый|ий|ая|яя|ое|ее|ой)$/;
const MOST = 24;

const COUNTRY_NAMES = COUNTRIES.map(([genitives, adjective]) => ({ genitives: genitives.split('|').sort((a, b) => b.length - a.length), adjective }));

function withGender(adjective: string, head: string): string {
  if (/[аяь]$/.test(head) && !/(?:фестиваль|госпиталь|лагерь|кремль)$/.test(head)) return adjective.replace(/ий$/, 'ая');
  return /[ое]$/.test(head) ? adjective.replace(/ий$/, 'ое') : adjective;
}

function byCountry(pieces: readonly Piece[]): Respelling[] {
  const found: Respelling[] = [];
  for (const { genitives, adjective } of COUNTRY_NAMES) {
    const present = genitives.find((genitive) => findPhrase(pieces, genitive) > 0);
    if (present) {
      const at = findPhrase(pieces, present);
      const length = present.split(' ').length;
      for (const genitive of genitives) if (genitive !== present) found.push({ pieces: splice(pieces, at, length, genitive, CAPITAL_ABBREVIATION.test(genitive)), omitted: [] });
      const rest = splice(pieces, at, length, '', false);
      if (at + length === pieces.length && !rest.some((piece) => piece.quoted)) {
        const head = rest.find((piece) => !ADJECTIVE.test(piece.word));
        if (head) found.push({ pieces: [{ word: withGender(adjective, head.word), capitals: false, quoted: false }, ...rest], omitted: [] });
        if (rest.length > 1 || rest[0]!.capitals || /^(?:мин|гос|генпрокур)/.test(rest[0]!.word)) found.push({ pieces: rest, omitted: present.split(' ') });
      }
      return found;
    }
    const first = pieces[0]!;
    if (pieces.length > 1 && !first.quoted && (first.word === adjective || first.word === withGender(adjective, 'а') || first.word === withGender(adjective, 'о'))) {
      for (const genitive of genitives) found.push({ pieces: [...pieces.slice(1), ...genitive.split(' ').map((word) => ({ word, capitals: CAPITAL_ABBREVIATION.test(word), quoted: false }))], omitted: [] });
      return found;
    }
  }
  return found;
}

/** Without "имени …", "по футболу", "города Москвы", and without "государственный" and its like. */
function shortened(pieces: readonly Piece[]): Respelling[] {
  const found: Respelling[] = [];
  const named = pieces.findIndex((piece, at) => at > 1 && (piece.word === 'имени' || piece.word === 'им'));
  if (named > 1) {
    found.push({ pieces: pieces.slice(0, named), omitted: pieces.slice(named + 1).map((piece) => piece.word) });
    const swapped = pieces.map((piece, at) => (at === named ? { ...piece, word: piece.word === 'имени' ? 'им' : 'имени' } : piece));
    found.push({ pieces: swapped, omitted: [] });
  }
  const sport = pieces.findIndex((piece, at) => at > 1 && piece.word === 'по' && /^(?:футболу|хоккею|баскетболу|волейболу|гандболу|регби|теннису|водному)$/.test(pieces[at + 1]?.word ?? ''));
  if (sport > 1) found.push({ pieces: pieces.slice(0, sport), omitted: [pieces[sport + 1]!.word] });
  const conjunction = pieces.findIndex((piece, at) => at > 2 && (piece.word === 'и' || piece.word === ','));
  if (conjunction > 2 && ADJECTIVE.test(pieces[0]!.word) && !pieces.some((piece) => piece.quoted)) found.push({ pieces: pieces.slice(0, conjunction), omitted: pieces.slice(conjunction + 1).map((piece) => piece.word) });
  const region = pieces.length > 3 && /ск(?:ой|ого)$/.test(pieces[pieces.length - 2]!.word) && /^(?:области|края|республики|района|округа)$/.test(pieces[pieces.length - 1]!.word);
  if (region && !pieces.some((piece) => piece.quoted)) found.push({ pieces: pieces.slice(0, -2), omitted: pieces.slice(-2).map((piece) => piece.word) });
  const city = findPhrase(pieces, 'города');
  if (city > 0 && city < pieces.length - 1) found.push({ pieces: splice(pieces, city, 1, '', false), omitted: [] });
  const whole = named > 1 ? pieces.slice(0, named) : pieces;
  const plain = whole.filter((piece) => piece.quoted || !OPTIONAL_ADJECTIVE.test(piece.word));
  if (plain.length < whole.length && plain.length > 1 && ADJECTIVE.test(plain[0]!.word) && whole[0]!.word === plain[0]!.word) found.push({ pieces: plain, omitted: [] });
  return found;
}

function byAbbreviation(spellings: readonly Respelling[]): Respelling[] {
  const found: Respelling[] = [];
  for (const [short, long] of ABBREVIATIONS) {
    const length = long.replace(/,/g, ' ,').split(' ').length;
    for (const { pieces, omitted } of spellings) {
      const longAt = findPhrase(pieces, long);
      const loses = longAt < 0 ? -1 : pieces.length - length;
      if (longAt >= 0 && !(loses === 0 && CAPITAL_ABBREVIATION.test(short) && omitted.length === 0 && short.length < 3)) {
        found.push({ pieces: splice(pieces, longAt, length, short, CAPITAL_ABBREVIATION.test(short)), omitted });
        continue;
      }
      const shortAt = pieces.length > 1 ? findPhrase(pieces, short) : -1;
      if (shortAt >= 0) found.push({ pieces: splice(pieces, shortAt, 1, long, false), omitted });
    }
  }
  return found;
}

/** "Международный валютный фонд" → МВФ. */
function initialsOf(pieces: readonly Piece[]): Respelling[] {
  if (pieces.length < 3 || pieces.length > 7 || pieces.some((piece) => piece.capitals || piece.quoted || piece.word === ',')) return [];
  const letters = pieces.filter((piece) => !/^(?:и|в|по|на|с|о|об|при|для|от|имени|of|the|and|for)$/.test(piece.word)).map((piece) => piece.word.split('-').map((part) => part[0]).join('')).join('');
  return letters.length >= 3 && letters.length <= 6 ? [{ pieces: [{ word: letters, capitals: true, quoted: false }], omitted: [] }] : [];
}

/** The other ways to write a name: its country, its abbreviations, and the parts that are often left out. */
export function respellingsOf(pieces: readonly Piece[]): Respelling[] {
  const whole: Respelling = { pieces, omitted: [] };
  const countries = pieces.length > 1 ? byCountry(pieces) : [];
  const shorter = pieces.length > 2 ? shortened(pieces) : [];
  const deeper = shorter.flatMap((one) => (one.pieces.length > 1 ? byCountry(one.pieces).map((inner) => ({ pieces: inner.pieces, omitted: [...one.omitted, ...inner.omitted] })) : []));
  const all = [...countries, ...shorter, ...deeper];
  return [...all, ...byAbbreviation([whole, ...all]), ...initialsOf(pieces)].filter((one) => one.pieces.length > 0).slice(0, MOST);
}
