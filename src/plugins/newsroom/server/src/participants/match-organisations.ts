import { ROOT_NODE, type OrganisationIndex } from '../directory/organisation-index';
import type { OrganisationPattern } from '../directory/organisation-patterns';
import { isFormOf } from '../text/word-forms';
import type { ReadText } from './read-text';

/** Words of the text that spell a name on record; whether they mean it is for `accept-organisation` to say. */
export interface PatternMatch {
  pattern: OrganisationPattern;
  /** Token indices of the first word and after the last one; enclosing quotes are outside. */
  from: number;
  to: number;
}

const SKIPPED = '.—–-/&';
// Longer than any sensible name; keeps a hostile text from walking far from every word.
const LONGEST_WALK = 40;

function wordFits(text: ReadText, at: number, word: string, isAbbreviation: boolean): boolean {
  const token = text.tokens[at]!;
  if (word === ',') return token.text === ',';
  if (!isAbbreviation)
    return isFormOf(token.folded, word) && !(token.allCapitals && token.text.length <= 4 && !token.latin && word.length > 4);
  if (token.folded === word) return token.text.length > 1 && token.text[1] === token.text[1]!.toUpperCase();
  return false;
}

function fits(text: ReadText, words: readonly number[], pattern: OrganisationPattern): boolean {
  for (let k = 0; k < words.length; k += 1) if (!wordFits(text, words[k]!, pattern.words[k]!, pattern.capitals[k]!)) return false;
  return true;
}

// "МИДа", "НАТОвский" no: capitals with a case ending.
const DECLINED_CAPITALS = /^([А-ЯЁ]{2,})(?:а|у|ом|е|ы|ов|ам|ами|ах|ем)$/;

function keyOf(text: ReadText, at: number): string {
  const token = text.tokens[at]!;
  const declined = token.kind === 'word' && !token.allCapitals ? DECLINED_CAPITALS.exec(token.text) : null;
  return declined ? declined[1]!.toLowerCase() : token.kind === 'word' ? text.key(at) : token.folded;
}

/** All places where the text spells a name on record. One walk per word, each as long as the names are. */
export function matchPatterns(text: ReadText, index: OrganisationIndex): PatternMatch[] {
  const { tokens, sentences } = text;
  const matches: PatternMatch[] = [];
  const longest = Math.min(LONGEST_WALK, index.longestName);
  for (let start = 0; start < tokens.length; start += 1) {
    const first = tokens[start]!;
    if (first.kind !== 'word' && first.kind !== 'number') continue;
    let node = index.step(ROOT_NODE, keyOf(text, start));
    if (node === undefined) continue;
    const words = [start];
    let at = start;
    let skipped = 0;
    while (node !== undefined) {
      for (const pattern of index.patternsAt(node) ?? []) {
        if (words.length === 1 && pattern.capitals[0] ? isAbbreviationAt(text, start, pattern.words[0]!) : fits(text, words, pattern))
          matches.push({ pattern, from: start, to: at + 1 });
      }
      if (words.length >= longest) break;
      at += 1;
      while (
        at < tokens.length &&
        skipped < 12 &&
        sentences[at] === sentences[start] &&
        (tokens[at]!.kind === 'open' || tokens[at]!.kind === 'close' || SKIPPED.includes(tokens[at]!.text))
      ) {
        at += 1;
        skipped += 1;
      }
      if (at >= tokens.length || sentences[at] !== sentences[start]) break;
      node = index.step(node, keyOf(text, at));
      words.push(at);
    }
  }
  return matches;
}

function isAbbreviationAt(text: ReadText, at: number, word: string): boolean {
  const token = text.tokens[at]!;
  if (token.allCapitals) return token.folded === word;
  const declined = DECLINED_CAPITALS.exec(token.text);
  return declined !== null && declined[1]!.toLowerCase() === word;
}
