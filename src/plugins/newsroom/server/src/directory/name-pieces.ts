import { tokenise, type Token } from '../text/tokens';

/** A word of an organisation's name. */
export interface Piece {
  /** Folded; commas are words too. */
  word: string;
  /** An abbreviation in capitals, which does not decline. */
  capitals: boolean;
  quoted: boolean;
}

const isAbbreviation = (token: Token): boolean => token.allCapitals && token.text.length <= 6 && !token.text.includes('-');

/** The words of a name, quotes and other marks left out. */
export function piecesOf(name: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  for (const token of tokenise(name)) {
    if (token.kind === 'open') depth += 1;
    else if (token.kind === 'close') depth = Math.max(0, depth - 1);
    else if (token.kind === 'word' || token.kind === 'number')
      pieces.push({ word: token.folded, capitals: isAbbreviation(token), quoted: depth > 0 });
    else if (token.text === ',') pieces.push({ word: ',', capitals: false, quoted: depth > 0 });
  }
  while (pieces.length && pieces[pieces.length - 1]!.word === ',') pieces.pop();
  return pieces;
}

const wordsOf = (phrase: string): string[] => phrase.replace(/,/g, ' ,').split(' ').filter(Boolean);

/** Index of the phrase among the pieces, or −1. */
export function findPhrase(pieces: readonly Piece[], phrase: string): number {
  const wanted = wordsOf(phrase);
  for (let i = 0; i + wanted.length <= pieces.length; i += 1) if (wanted.every((word, k) => pieces[i + k]!.word === word)) return i;
  return -1;
}

export function splice(pieces: readonly Piece[], at: number, length: number, phrase: string, capitals: boolean): Piece[] {
  const quoted = pieces[Math.min(at, pieces.length - 1)]!.quoted;
  return [...pieces.slice(0, at), ...wordsOf(phrase).map((word) => ({ word, capitals, quoted })), ...pieces.slice(at + length)];
}
