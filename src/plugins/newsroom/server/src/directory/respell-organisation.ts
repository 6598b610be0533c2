import { COUNTRIES } from '../text/countries.data';
import { ORGANISATION_HEADS } from '../text/organisation-heads.data';
import { isFormOf, wordKey } from '../text/word-forms';
import { ABBREVIATIONS } from './organisation-words.data';
import { splice, type Piece } from './name-pieces';

/** Another way to write a name. */
export interface Respelling {
  pieces: readonly Piece[];
  /** Words of the full name left out: the text must speak of them, or the name be clear without. */
  omitted: readonly string[];
}

const CAPITAL_ABBREVIATION =
  /^(?:мвд|мид|тпп|ро|гу|цик|цб|цк|нии|гуп|кб|нпо|рспп|ран|мчс|ск|скр|ссср|фсин|фсб|фнс|фас|фмс|оон|ес|рф|сша|тэк|жкх|апк|чс|кнр|фрг|кндр|лнр|днр|ввс|вмс|итар-тасс)$/;
const OPTIONAL_ADJECTIVE =
  /^(?:государственн|национальн|исследовательск|академическ|федеральн|высш|республиканск|центральн|королевск|императорск)(?:ый|ий|ая|ое|ые|ее)$/;
const ADJECTIVE = /(?:ый|ий|ая|яя|ое|ее|ой)$/;
const MOST = 32;
const HEADS = new Set(ORGANISATION_HEADS);
// Houses of parliament: clear without their country.
const HOUSE = /^(?:сенат|конгресс|рада|сейм|кнессет|бундестаг)$/;

interface Phrase {
  words: readonly string[];
  /** What may stand instead. */
  others: readonly string[];
  adjective: string;
}

const wordsOf = (phrase: string): string[] => phrase.replace(/,/g, ' ,').split(' ').filter(Boolean);

function group<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function withGender(adjective: string, head: string): string {
  if (/[аяь]$/.test(head) && !/(?:фестиваль|госпиталь|лагерь|кремль)$/.test(head)) return adjective.replace(/ий$/, 'ая');
  return /[ое]$/.test(head) ? adjective.replace(/ий$/, 'ое') : adjective;
}

const COUNTRY_PHRASES: readonly Phrase[] = COUNTRIES.flatMap(([genitives, adjective]) => {
  const names = genitives.split('|');
  return names.map((name) => ({ words: wordsOf(name), others: names.filter((other) => other !== name), adjective }));
}).sort((a, b) => b.words.length - a.words.length);
const COUNTRIES_BY_WORD = group(COUNTRY_PHRASES, (phrase) => phrase.words[0]!);
const GENITIVES_BY_ADJECTIVE = new Map(
  COUNTRIES.flatMap(([genitives, adjective]) =>
    [adjective, withGender(adjective, 'а'), withGender(adjective, 'о')].map((form) => [form, genitives.split('|')] as const),
  ),
);
const LONG_BY_KEY = group(
  ABBREVIATIONS.map(([short, long]) => ({ short, words: wordsOf(long) })),
  ({ words }) => wordKey(words[0]!),
);
const LONG_BY_SHORT = new Map([...ABBREVIATIONS].reverse());

const standsAt = (pieces: readonly Piece[], at: number, words: readonly string[]): boolean =>
  words.every((word, k) => pieces[at + k]?.word === word);
const pieceOf = (word: string): Piece => ({ word, capitals: CAPITAL_ABBREVIATION.test(word), quoted: false });

function byCountry(pieces: readonly Piece[]): Respelling[] {
  const found: Respelling[] = [];
  for (let at = 1; at < pieces.length; at += 1) {
    const country = COUNTRIES_BY_WORD.get(pieces[at]!.word)?.find((phrase) => standsAt(pieces, at, phrase.words));
    if (!country) continue;
    const { length } = country.words;
    for (const other of country.others)
      found.push({ pieces: splice(pieces, at, length, other, CAPITAL_ABBREVIATION.test(other)), omitted: [] });
    const rest = splice(pieces, at, length, '', false);
    if (rest.some((piece) => piece.quoted)) return found;
    if (at + length < pieces.length) {
      // "Комитет Сената США по международным отношениям"
      if (pieces[at + length]!.word === 'по') found.push({ pieces: rest, omitted: country.words });
      return found;
    }
    const head = rest.find((piece) => !ADJECTIVE.test(piece.word));
    if (head) found.push({ pieces: [pieceOf(withGender(country.adjective, head.word)), ...rest], omitted: [] });
    if (rest.length > 1 || rest[0]!.capitals || HOUSE.test(rest[0]!.word) || /^(?:мин|гос|генпрокур)/.test(rest[0]!.word))
      found.push({ pieces: rest, omitted: country.words });
    return found;
  }
  const genitives = pieces.length > 1 && !pieces[0]!.quoted ? GENITIVES_BY_ADJECTIVE.get(pieces[0]!.word) : undefined;
  for (const genitive of genitives ?? []) found.push({ pieces: [...pieces.slice(1), ...genitive.split(' ').map(pieceOf)], omitted: [] });
  return found;
}

/** Without "имени …", "по футболу", "Волгоградской области", "города", and without "государственный" and its like. */
function shortened(pieces: readonly Piece[]): Respelling[] {
  const found: Respelling[] = [];
  const leave = (from: number, to: number, omitted: readonly Piece[]): void => {
    found.push({ pieces: [...pieces.slice(0, from), ...pieces.slice(to)], omitted: omitted.map((piece) => piece.word) });
  };
  const end = pieces.length;
  const hasQuotes = pieces.some((piece) => piece.quoted);
  const named = pieces.findIndex((piece, at) => at > 1 && (piece.word === 'имени' || piece.word === 'им'));
  if (named > 1) {
    leave(named, end, pieces.slice(named + 1));
    found.push({
      pieces: pieces.map((piece, at) => (at === named ? { ...piece, word: piece.word === 'имени' ? 'им' : 'имени' } : piece)),
      omitted: [],
    });
  }
  const sport = pieces.findIndex(
    (piece, at) =>
      at > 1 &&
      piece.word === 'по' &&
      /^(?:футболу|хоккею|баскетболу|волейболу|гандболу|регби|теннису|водному)$/.test(pieces[at + 1]?.word ?? ''),
  );
  if (sport > 1) leave(sport, end, pieces.slice(sport + 1, sport + 2));
  const list = pieces.findIndex((piece, at) => at > 2 && (piece.word === 'и' || piece.word === ','));
  if (list > 2 && ADJECTIVE.test(pieces[0]!.word) && !hasQuotes) leave(list, end, pieces.slice(list + 1));
  const isRegion =
    end > 3 && /ск(?:ой|ого)$/.test(pieces[end - 2]!.word) && /^(?:области|края|республики|района|округа)$/.test(pieces[end - 1]!.word);
  if (isRegion && !hasQuotes) leave(end - 2, end, pieces.slice(-2));
  const city = pieces.findIndex(({ word }, at) => at > 0 && (word === 'города' || word === 'городу'));
  if (city > 0 && city < end - 1) leave(city, city + 1, []);
  // "Совет Безопасности ООН", "Институт экономики РАН"
  const owner = pieces[end - 1]!;
  if (end > 2 && owner.capitals && owner.word.length > 2 && !hasQuotes) leave(end - 1, end, [owner]);
  const whole = named > 1 ? pieces.slice(0, named) : pieces;
  const plain = whole.filter((piece) => piece.quoted || !OPTIONAL_ADJECTIVE.test(piece.word));
  const isTelling =
    plain.length > 1
      ? ADJECTIVE.test(plain[0]!.word) && (whole[0]!.word === plain[0]!.word || /ск(?:ий|ая|ое)$/.test(plain[0]!.word))
      : plain.length === 1 && !HEADS.has(plain[0]!.word);
  if (plain.length < whole.length && isTelling) found.push({ pieces: plain, omitted: [] });
  return found;
}

function byAbbreviation({ pieces, omitted }: Respelling): Respelling[] {
  const found: Respelling[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    for (const { short, words } of LONG_BY_KEY.get(wordKey(pieces[at]!.word)) ?? []) {
      // inside a name the long form stands in the genitive: "Академия Федеральной службы безопасности"
      if (!(at === 0 ? standsAt(pieces, at, words) : words.every((word, k) => pieces[at + k] && isFormOf(pieces[at + k]!.word, word))))
        continue;
      const isWhole = words.length === pieces.length && omitted.length === 0;
      if (isWhole && short.length < 3) continue;
      found.push({ pieces: splice(pieces, at, words.length, short, CAPITAL_ABBREVIATION.test(short)), omitted });
    }
    const long = pieces.length > 1 ? LONG_BY_SHORT.get(pieces[at]!.word) : undefined;
    if (long) found.push({ pieces: splice(pieces, at, 1, long, false), omitted });
  }
  return found;
}

/** "Газпром-Медиа" and "Газпром Медиа". */
function hyphenated(pieces: readonly Piece[]): Respelling[] {
  const at = pieces.findIndex((piece) => piece.word.includes('-'));
  if (pieces.length === 2 && at < 0 && pieces.every((piece) => !ADJECTIVE.test(piece.word) && piece.word !== ',' && !HEADS.has(piece.word)))
    return [{ pieces: [{ ...pieces[0]!, word: `${pieces[0]!.word}-${pieces[1]!.word}`, capitals: false }], omitted: [] }];
  if (at < 0 || pieces.length > 3) return [];
  const halves = pieces[at]!.word.split('-')
    .filter(Boolean)
    .map((word) => ({ ...pieces[at]!, word }));
  return halves.length === 2 && halves.every((half) => half.word.length > 2)
    ? [{ pieces: [...pieces.slice(0, at), ...halves, ...pieces.slice(at + 1)], omitted: [] }]
    : [];
}

const OF_A_TOWN = /^(?:университет|институт|колледж|академия|школа|музей|театр|епархия|митрополия|симфонический)$/;

/** "Рочестерский университет" and "Университет Рочестера". */
function byTown([first, second, ...others]: readonly Piece[]): Respelling[] {
  if (!first || !second || others.length > 0 || first.quoted || second.quoted) return [];
  const town = /^(.{4,})ск(?:ий|ая|ое)$/.exec(first.word)?.[1];
  if (town && OF_A_TOWN.test(second.word)) return [{ pieces: [second, pieceOf(town)], omitted: [] }];
  const stem = /^(.{3,}[бвгджзклмнпрстфхцчшщ])[ая]$/.exec(second.word)?.[1];
  if (stem && OF_A_TOWN.test(first.word)) return [{ pieces: [pieceOf(withGender(`${stem}ский`, first.word)), first], omitted: [] }];
  return [];
}

/** "Международный валютный фонд" → МВФ. */
function initialsOf(pieces: readonly Piece[]): Respelling[] {
  if (pieces.length < 3 || pieces.length > 7 || pieces.some((piece) => piece.capitals || piece.quoted || piece.word === ',')) return [];
  const letters = pieces
    .filter((piece) => !/^(?:и|в|по|на|с|о|об|при|для|от|имени|of|the|and|for)$/.test(piece.word))
    .map((piece) =>
      piece.word
        .split('-')
        .map((part) => part[0])
        .join(''),
    )
    .join('');
  return letters.length >= 3 && letters.length <= 6 ? [{ pieces: [{ word: letters, capitals: true, quoted: false }], omitted: [] }] : [];
}

/** The other ways to write a name: its country, its abbreviations, and the parts that are often left out. */
export function respellingsOf(pieces: readonly Piece[]): Respelling[] {
  const whole: Respelling = { pieces, omitted: [] };
  const countries = pieces.length > 1 ? byCountry(pieces) : [];
  const shorter = pieces.length > 1 ? shortened(pieces) : [];
  const deeper = shorter.flatMap((one) =>
    one.pieces.length > 1
      ? byCountry(one.pieces).map((inner) => ({ pieces: inner.pieces, omitted: [...one.omitted, ...inner.omitted] }))
      : [],
  );
  const all = [...countries, ...shorter, ...deeper];
  const abbreviated = [whole, ...all].flatMap(byAbbreviation);
  // "РО СоюзМаш" has two abbreviations
  return [
    ...all,
    ...abbreviated,
    ...abbreviated.slice(0, 6).flatMap(byAbbreviation),
    ...byTown(pieces),
    ...initialsOf(pieces),
    ...hyphenated(pieces),
  ]
    .filter((one) => one.pieces.length > 0)
    .slice(0, MOST);
}
