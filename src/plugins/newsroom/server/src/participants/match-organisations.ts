import { ROOT_NODE, type OrganisationIndex, type Spelling } from '../directory/organisation-index';
import type { OrganisationPattern } from '../directory/organisation-patterns';
import { loosen, loosenVowels, spellingKey } from '../directory/spelling-key';
import type { Token } from '../text/tokens';
import { isFormOf } from '../text/word-forms';
import { coordinatedWords } from './coordinated-words';
import type { ReadText } from './read-text';

/** Words of the text that spell a name on record; whether they mean it is for `accept-organisation` to say. */
export interface PatternMatch {
  /** The names so spelled. */
  patterns: readonly OrganisationPattern[];
  /** Token indices of the first word and after the last one; enclosing quotes are outside. */
  from: number;
  to: number;
  /** Every word is spelled as on record. */
  isExact: boolean;
}

const SKIPPED = '.—–-/&';
// Longer than any sensible name; keeps a hostile text from walking far from every word.
const LONGEST_WALK = 40;

function wordFits(text: ReadText, at: number, word: string, isAbbreviation: boolean, isAlone: boolean): boolean {
  const token = text.tokens[at]!;
  if (word === ',') return token.text === ',';
  if (isAbbreviation) {
    if (token.folded === word) return token.text.length > 1 && (!isAlone || token.text[1] === token.text[1]!.toUpperCase());
    // "японского МИДа", and what is typed in haste: "в миде Грузии"
    return isDeclinedCapitals(token, word) || (!isAlone && word.length > 2 && !token.allCapitals && isFormOf(token.folded, word));
  }
  if (token.allCapitals && token.text.length <= 4 && !token.latin && word.length > 4) return false;
  if (isFormOf(token.folded, word)) return true;
  return isAlone ? isFormOf(loosenVowels(token.folded), loosenVowels(word)) : isFormOf(loosen(token.folded), loosen(word));
}

function fits(text: ReadText, words: readonly number[], spelling: Spelling): boolean {
  for (let k = 0; k < words.length; k += 1)
    if (!wordFits(text, words[k]!, spelling.words[k]!, spelling.capitals[k]!, words.length === 1)) return false;
  return true;
}

const isSpelledSo = (text: ReadText, words: readonly number[], spelling: Spelling): boolean =>
  words.every((at, k) => spelling.capitals[k] || spelling.words[k] === ',' || isFormOf(text.tokens[at]!.folded, spelling.words[k]!));

// "МИДа", "НАТОвский" no: capitals with a case ending.
const DECLINED_CAPITALS = /^([А-ЯЁ]{2,})(?:а|у|ом|е|ы|ов|ам|ами|ах|ем)$/;

function isDeclinedCapitals(token: Token, word: string): boolean {
  const declined = token.allCapitals ? null : DECLINED_CAPITALS.exec(token.text);
  return declined !== null && declined[1]!.toLowerCase() === word;
}

function keyOf(text: ReadText, at: number): string {
  const token = text.tokens[at]!;
  const declined = token.kind === 'word' && !token.allCapitals ? DECLINED_CAPITALS.exec(token.text) : null;
  return declined ? declined[1]!.toLowerCase() : token.kind === 'word' ? spellingKey(token.folded) : token.folded;
}

/** A way through the tree of names, as far as it has come. */
interface Walk {
  node: number | undefined;
  /** Token indices of the words so far. */
  words: readonly number[];
  /** Where the match is to be marked: a name with a shared word is marked at the word that is its own. */
  from: number;
  to?: number;
  skipped: number;
}

/** The token after `at` that a name may go on with, quotes and dashes passed over; −1 at the sentence's end. */
function nextWord({ tokens, sentences }: ReadText, at: number, walk: { skipped: number }): number {
  let next = at + 1;
  while (
    next < tokens.length &&
    walk.skipped < 12 &&
    sentences[next] === sentences[at] &&
    (tokens[next]!.kind === 'open' || tokens[next]!.kind === 'close' || SKIPPED.includes(tokens[next]!.text))
  ) {
    next += 1;
    walk.skipped += 1;
  }
  return next < tokens.length && sentences[next] === sentences[at] ? next : -1;
}

/** All places where the text spells a name on record. One walk per word, each as long as the names are. */
export function matchPatterns(text: ReadText, index: OrganisationIndex): PatternMatch[] {
  const { tokens } = text;
  const { insteadOf, nounOf } = coordinatedWords(text);
  const matches: PatternMatch[] = [];
  const longest = Math.min(LONGEST_WALK, index.longestName);
  const walks: Walk[] = [];
  const branch = (walk: Walk, at: number, marked: { from: number; to?: number }): void => {
    const node = index.step(walk.node!, keyOf(text, at));
    if (node !== undefined) walks.push({ ...walk, node, words: [...walk.words, at], ...marked });
  };
  for (let start = 0; start < tokens.length; start += 1) {
    const first = tokens[start]!;
    if (first.kind !== 'word' && first.kind !== 'number') continue;
    const root = index.step(ROOT_NODE, keyOf(text, start));
    if (root === undefined) continue;
    walks.push({ node: root, words: [start], from: start, skipped: 0 });
    for (let walk = walks.pop(); walk; walk = walks.pop()) {
      const words = [...walk.words];
      while (walk.node !== undefined) {
        const at = words[words.length - 1]!;
        for (const spelling of index.spellingsAt(walk.node) ?? []) {
          if (words.length === 1 && spelling.capitals[0] ? isAbbreviationAt(text, start, spelling.words[0]!) : fits(text, words, spelling))
            matches.push({
              patterns: spelling.patterns,
              from: walk.from,
              to: walk.to ?? at + 1,
              isExact: isSpelledSo(text, words, spelling),
            });
        }
        if (words.length >= longest) break;
        walk.words = words;
        const noun = words.length === 1 ? nounOf.get(start) : undefined;
        if (noun !== undefined) branch(walk, noun, { from: start, to: start + 1 });
        const next = nextWord(text, at, walk);
        if (next < 0) break;
        if (walk.from === start && walk.to === undefined)
          for (const other of insteadOf.get(next) ?? []) branch(walk, other, { from: other });
        walk.node = index.step(walk.node, keyOf(text, next));
        words.push(next);
      }
    }
  }
  return matches;
}

function isAbbreviationAt(text: ReadText, at: number, word: string): boolean {
  const token = text.tokens[at]!;
  return token.allCapitals ? token.folded === word : isDeclinedCapitals(token, word);
}
