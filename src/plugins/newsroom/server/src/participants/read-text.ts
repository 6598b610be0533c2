import type { NameReading } from '../text/cases';
import { readKnownGivenName } from '../text/given-name-readings';
import { readSurname } from '../text/name-readings';
import { sentenceNumbers } from '../text/sentences';
import { tokenise, type Token } from '../text/tokens';
import { wordKey } from '../text/word-forms';

/** A text cut into tokens, with what every later step asks about a token, computed once. */
export interface ReadText {
  text: string;
  tokens: readonly Token[];
  /** Number of the sentence of each token. */
  sentences: Int32Array;
  /** For an opening quote the index of its closing one and the other way round; -1 elsewhere. */
  quotePairs: Int32Array;
  /** Folded words that also occur in lower case: capitalised at a sentence start they are no names. */
  lowerCaseWords: ReadonlySet<string>;
  surnameReadings(at: number): readonly NameReading[];
  givenReadings(at: number): readonly NameReading[];
  key(at: number): string;
  /** How many words of the text have this key. */
  countKey(key: string): number;
  /** Whether some word of the text begins so. Six letters are looked at. */
  hasWordLike(beginning: string): boolean;
  /** How many times a word with this key has a capital inside a sentence. */
  countCapitals(key: string): number;
  isSentenceStart(at: number): boolean;
}

// A quotation longer than this is speech, not a name, and its end is of no interest.
const LONGEST_QUOTE = 60;

function pairQuotes(tokens: readonly Token[], sentences: Int32Array): Int32Array {
  const pairs = new Int32Array(tokens.length).fill(-1);
  let open: number[] = [];
  let sentence = -1;
  tokens.forEach((token, at) => {
    if (sentences[at] !== sentence) {
      sentence = sentences[at]!;
      open = [];
    }
    if (token.kind === 'open') {
      if (open.length < 8) open.push(at);
    } else if (token.kind === 'close' && open.length > 0) {
      const start = open.pop()!;
      if (at - start <= LONGEST_QUOTE) {
        pairs[start] = at;
        pairs[at] = start;
      }
      // «НПО „Прибор»: one closing quote often stands for two.
      if (token.text === '»' && open.length === 1 && tokens[start]!.text !== '«') {
        const outer = open[0]!;
        if (tokens[at + 1]?.kind !== 'close') {
          pairs[outer] = at;
          open = [];
        }
      }
    }
  });
  return pairs;
}

export function readText(text: string): ReadText {
  const tokens = tokenise(text);
  const sentences = sentenceNumbers(tokens);
  const lowerCaseWords = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && !token.capital) lowerCaseWords.add(token.folded);
  const surnames = new Map<string, readonly NameReading[]>();
  const keys: (string | undefined)[] = new Array<string | undefined>(tokens.length);
  const isSentenceStart = (at: number): boolean => {
    let previous = at - 1;
    while (
      previous >= 0 &&
      sentences[previous] === sentences[at] &&
      tokens[previous]!.kind !== 'word' &&
      tokens[previous]!.kind !== 'number'
    )
      previous -= 1;
    return previous < 0 || sentences[previous] !== sentences[at];
  };
  let counts: Map<string, number> | null = null;
  let capitals: Map<string, number> | null = null;
  let beginnings: Set<string> | null = null;
  const key = (at: number): string => (keys[at] ??= wordKey(tokens[at]!.folded));
  return {
    text,
    tokens,
    sentences,
    quotePairs: pairQuotes(tokens, sentences),
    lowerCaseWords,
    surnameReadings(at) {
      const word = tokens[at]!.folded;
      let readings = surnames.get(word);
      if (!readings) {
        readings = readSurname(word);
        surnames.set(word, readings);
      }
      return readings;
    },
    givenReadings: (at) => readKnownGivenName(tokens[at]!.folded),
    key,
    countKey(wanted) {
      if (!counts) {
        counts = new Map();
        for (let at = 0; at < tokens.length; at += 1) if (tokens[at]!.kind === 'word') counts.set(key(at), (counts.get(key(at)) ?? 0) + 1);
      }
      return counts.get(wanted) ?? 0;
    },
    hasWordLike(beginning) {
      beginnings ??= new Set(tokens.map((token) => token.folded.slice(0, 6)));
      return beginnings.has(beginning);
    },
    countCapitals(wanted) {
      if (!capitals) {
        capitals = new Map();
        for (let at = 0; at < tokens.length; at += 1)
          if (tokens[at]!.capital && !isSentenceStart(at)) capitals.set(key(at), (capitals.get(key(at)) ?? 0) + 1);
      }
      return capitals.get(wanted) ?? 0;
    },
    isSentenceStart,
  };
}
