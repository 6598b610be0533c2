import { fold } from './fold';
import { memoise } from './memoise';

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

const OPENING = '«“„‘‹';
const CLOSING = '»”’›';

function kindOfMark(piece: string, text: string, start: number): TokenKind {
  if (OPENING.includes(piece)) {
    // “ closes „…“ and opens “…”: the side with a letter decides.
    return piece === '“' && !/[\p{L}\p{N}«„]/u.test(text[start + 1] ?? ' ') ? 'close' : 'open';
  }
  if (CLOSING.includes(piece)) return 'close';
  if (piece === '"' || piece === '″')
    return /[\s([«„]|^$/.test(text[start - 1] ?? '') && /\S/.test(text[start + 1] ?? ' ') ? 'open' : 'close';
  return 'punctuation';
}

const LETTER = /[\p{L}\p{M}\u00ad]/u;
const DIGIT = /\p{N}/u;
const SPACE = /\s/;

function isLetter(code: number): boolean {
  if (code >= 0x400 && code <= 0x481) return true;
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(String.fromCharCode(code));
}

function isDigit(code: number): boolean {
  return code < 0x80 ? code >= 48 && code <= 57 : (code < 0x400 || code > 0x4ff) && DIGIT.test(String.fromCharCode(code));
}

const isJoint = (code: number): boolean => code === 45 || code === 0x2011 || code === 39 || code === 0x2019;

/** Where the word, the number or the lone character that begins at `start` ends. A word keeps inner hyphens and apostrophes. */
function pieceEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  let end = start + 1;
  if (isLetter(first)) {
    for (;;) {
      while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
      if (end + 1 < text.length && isJoint(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) end += 2;
      else return end;
    }
  }
  if (isDigit(first)) while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  // both halves of a character outside the basic plane
  else if (first >= 0xd800 && first <= 0xdbff && end < text.length) end += 1;
  return end;
}

type Spelling = Pick<Token, 'folded' | 'capital' | 'allCapitals' | 'latin'>;

/** What a word says of itself. Words come again and again, and one string for all of them makes every later look-up cheaper. */
const readSpelling: (word: string) => Spelling = memoise((word) => {
  const folded = fold(word);
  const capital = word[0] !== word[0]!.toLowerCase();
  return {
    folded,
    capital,
    allCapitals: capital && word.length > 1 && word === word.toUpperCase(),
    latin: folded.charCodeAt(0) < 0x250,
  };
}, 50_000);

/** Cuts a text into tokens in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let before: Token['before'] = 'nothing';
  let start = 0;
  while (start < text.length) {
    const code = text.charCodeAt(start);
    if (code === 10 || code === 13) {
      before = 'line';
      start += 1;
      continue;
    }
    if (code === 32 || code === 160 || ((code < 0x400 || code > 0x4ff) && code !== 46 && code !== 44 && SPACE.test(text[start]!))) {
      if (before === 'nothing') before = 'space';
      start += 1;
      continue;
    }
    const end = pieceEnd(text, start);
    const piece = text.slice(start, end);
    const isWord = isLetter(code);
    const spelling = isWord ? readSpelling(piece) : null;
    tokens.push({
      kind: isWord ? 'word' : isDigit(code) ? 'number' : kindOfMark(piece, text, start),
      text: piece,
      folded: spelling?.folded ?? piece,
      start,
      end,
      before,
      capital: spelling?.capital ?? false,
      allCapitals: spelling?.allCapitals ?? false,
      latin: spelling?.latin ?? false,
    });
    before = 'nothing';
    start = end;
  }
  return tokens;
}
