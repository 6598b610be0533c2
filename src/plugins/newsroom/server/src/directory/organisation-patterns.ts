import { tokenise, type Token } from '../text/tokens';
import { ABBREVIATIONS, COUNTRY_NAMES, ENTERPRISE_KINDS, LEGAL_FORMS } from './organisation-words.data';
import type { OrganisationRecord } from './records';

/** One way to write an organisation's name. */
export interface OrganisationPattern {
  record: OrganisationRecord;
  /** Folded, in the nominative as on record; commas are kept as words. */
  words: readonly string[];
  /** Which words are abbreviations, matched only as written. */
  capitals: readonly boolean[];
  /** The pattern is the record's quoted part alone: it needs quotes in the text, and a fitting descriptor. */
  isCore: boolean;
  /** What stands before the quotes in the record, legal forms aside ("завод", "фонд развития"). */
  descriptors: readonly string[];
  legalForms: readonly string[];
  /** The record's own name rather than an alias or a derived spelling. */
  isOwnName: boolean;
}

interface Piece {
  word: string;
  capitals: boolean;
  quoted: boolean;
}

const isAbbreviation = (token: Token): boolean => token.allCapitals && token.text.length <= 6 && !token.text.includes('-');

function piecesOf(name: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  for (const token of tokenise(name)) {
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth = Math.max(0, depth - 1);
    else if (token.kind === 'word' || token.kind === 'number') pieces.push({ word: token.folded, capitals: isAbbreviation(token), quoted: depth > 0 });
    else if (token.text === ',') pieces.push({ word: ',', capitals: false, quoted: depth > 0 });
  }
  while (pieces.length && pieces[pieces.length - 1]!.word === ',') pieces.pop();
  return pieces;
}

function splice(words: readonly Piece[], at: number, length: number, replacement: string, capitals: boolean): Piece[] {
  const quoted = words[at]!.quoted;
  const put = replacement.replace(/,/g, ' ,').split(' ').filter(Boolean).map((word) => ({ word, capitals, quoted }));
  return [...words.slice(0, at), ...put, ...words.slice(at + length)];
}

function find(words: readonly Piece[], phrase: string): number {
  const wanted = phrase.replace(/,/g, ' ,').split(' ').filter(Boolean);
  for (let i = 0; i + wanted.length <= words.length; i += 1) if (wanted.every((word, k) => words[i + k]!.word === word)) return i;
  return -1;
}

const CAPITAL_ABBREVIATION = /^(?:мвд|мид|тпп|ро|гу|цик|цб|цк|нии|гуп|кб|нпо|рспп|ран|мчс|ск|скр|ссср|фсин|фсб|фнс|фас|фмс|оон|ес)$/;

/** The same name with its country or its abbreviations written otherwise. */
function respellings(pieces: Piece[]): Piece[][] {
  const found: Piece[][] = [];
  if (pieces.length > 1) {
    for (const names of COUNTRY_NAMES) {
      const present = [...names].sort((a, b) => b.length - a.length).find((name) => find(pieces, name) >= 0);
      if (!present) continue;
      const at = find(pieces, present);
      for (const name of names) if (name !== present) found.push(splice(pieces, at, present.split(' ').length, name, name.length < 5));
      break;
    }
  }
  const spellings = [pieces, ...found];
  for (const [short, long] of ABBREVIATIONS) {
    const longAt = find(pieces, long);
    const length = long.replace(/,/g, ' ,').split(' ').length;
    if (longAt >= 0 && !(short === 'оон' || short === 'ран') && (length < pieces.length || length > 1)) {
      for (const spelling of spellings) {
        const at = find(spelling, long);
        if (at >= 0 && length < spelling.length) found.push(splice(spelling, at, length, short, CAPITAL_ABBREVIATION.test(short)));
      }
      continue;
    }
    const shortAt = pieces.length > 1 ? find(pieces, short) : -1;
    if (shortAt >= 0) for (const spelling of spellings) {
      const at = find(spelling, short);
      if (at >= 0) found.push(splice(spelling, at, 1, long, false));
    }
  }
  return found.slice(0, 12);
}

/** Every way to write the record's names that the index looks for. */
export function patternsOf(record: OrganisationRecord): OrganisationPattern[] {
  const patterns: OrganisationPattern[] = [];
  const seen = new Set<string>();
  const put = (pieces: readonly Piece[], rest: Omit<OrganisationPattern, 'record' | 'words' | 'capitals'>): void => {
    const words = pieces.map((piece) => piece.word);
    const key = `${rest.isCore} ${words.join(' ')}`;
    if (words.length === 0 || seen.has(key)) return;
    seen.add(key);
    patterns.push({ record, words, capitals: pieces.map((piece) => piece.capitals), ...rest });
  };
  for (const [at, name] of [record.name, record.shortName, ...record.aliases].entries()) {
    if (!name) continue;
    const pieces = piecesOf(name);
    const legalForms = pieces.filter((piece) => !piece.quoted && LEGAL_FORMS.has(piece.word)).map((piece) => piece.word);
    if (record.legalForm) legalForms.push(...piecesOf(record.legalForm).map((piece) => piece.word));
    let bare = pieces.filter((piece) => piece.quoted || !LEGAL_FORMS.has(piece.word));
    if (bare.length === 0) bare = pieces;
    const core = bare.filter((piece) => piece.quoted && !ENTERPRISE_KINDS.has(piece.word));
    const outside = bare.filter((piece) => !piece.quoted || ENTERPRISE_KINDS.has(piece.word)).map((piece) => piece.word);
    const common = { legalForms, isOwnName: at === 0 };
    const onlyQuoted = core.length > 0 && outside.length === 0;
    put(bare, { ...common, isCore: onlyQuoted, descriptors: outside });
    if (core.length > 0 && outside.length > 0) put(core, { ...common, isCore: true, descriptors: outside });
    for (const spelling of respellings(bare)) put(spelling, { ...common, isCore: onlyQuoted, descriptors: outside, isOwnName: false });
  }
  return patterns;
}
