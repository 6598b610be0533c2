import { fold } from './fold';

export type TokenKind = 'word' | 'number' | 'open' | 'close' | 'punctuation';

export interface Token {
  kind: TokenKind;
  /** As written. */
  text: string;
  /** For comparison; see `fold`. */
  folded: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  /** What stands before the token: nothing, spaces, or a line break. */
  before: 'nothing' | 'space' | 'line';
  capital: boolean;
  allCapitals: boolean;
  latin: boolean;
}

// A word keeps its inner hyphens and apostrophes; a number its inner digits; everything else is one character.
const PIECES = /[\p{L}\p{M}\u00ad]+(?:[-‑'’][\p{L}\p{M}\u00ad]+)*|\p{N}+|[^\s]/gu;
const OPENING = '«“„‘‹';
const CLOSING = '»”’›';

function kindOf(piece: string, text: string, start: number): TokenKind {
  const code = piece.charCodeAt(0);
  if ((code >= 0x430 && code <= 0x44f) || (code >= 0x410 && code <= 0x42f) || (code >= 97 && code <= 122)) return 'word';
  if (/^\p{L}/u.test(piece)) return 'word';
  if (/^\p{N}/u.test(piece)) return 'number';
  if (OPENING.includes(piece)) {
    // “ closes „…“ and opens “…”: the side with a letter decides.
    return piece === '“' && !/[\p{L}\p{N}«„]/u.test(text[start + 1] ?? ' ') ? 'close' : 'open';
  }
  if (CLOSING.includes(piece)) return 'close';
  if (piece === '"' || piece === '″') return /[\s(\[«„]|^$/.test(text[start - 1] ?? '') && /\S/.test(text[start + 1] ?? ' ') ? 'open' : 'close';
  return 'punctuation';
}

/** Cuts a text into tokens in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0];
    const start = match.index;
    const gap = start === last ? '' : text.slice(last, start);
    const kind = kindOf(piece, text, start);
    const folded = kind === 'word' ? fold(piece) : piece;
    const capital = kind === 'word' && piece[0] !== piece[0]!.toLowerCase();
    tokens.push({
      kind,
      text: piece,
      folded,
      start,
      end: start + piece.length,
      before: gap === '' ? 'nothing' : gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0 ? 'line' : 'space',
      capital,
      allCapitals: capital && piece.length > 1 && piece === piece.toUpperCase(),
      latin: kind === 'word' && folded.charCodeAt(0) < 0x250,
    });
    last = start + piece.length;
  }
  return tokens;
}
