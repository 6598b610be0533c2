import { adjectiveCases } from '../text/adjective-forms';
import type { ReadText } from './read-text';

/** Words that share what is written once: "федерациями Ирака, Сирии и Ливана", "Оксфордском и Стэнфордском университетах". */
export interface CoordinatedWords {
  /** For the first word of a list, the words that may stand in its place. */
  insteadOf: ReadonlyMap<number, readonly number[]>;
  /** For an adjective, where the noun stands that it shares with the adjectives after it. */
  nounOf: ReadonlyMap<number, number>;
}

// Longer lists are of people and places, and a walk has to end.
const LONGEST_LIST = 12;

/** Index of the word that goes on with a list after `at`, or −1. */
function nextOfList({ tokens, sentences }: ReadText, at: number): number {
  const joint = tokens[at + 1];
  if (!joint || sentences[at + 1] !== sentences[at] || (joint.text !== ',' && joint.folded !== 'и')) return -1;
  const next = tokens[at + 2];
  return next?.kind === 'word' && next.capital && sentences[at + 2] === sentences[at] ? at + 2 : -1;
}

/** Whether "и" stands before the last word, or "и другие" after it. An address ("Эдвардс, Калифорния, США") has neither. */
const isClosed = ({ tokens }: ReadText, last: number): boolean =>
  tokens[last - 1]!.folded === 'и' ||
  (tokens[last + 1]?.folded === 'и' && /^(?:друг|ин)(?:ие|их|им|ими|ые|ых|ым|ыми)$/.test(tokens[last + 2]?.folded ?? ''));

/** All lists of capitalised words in the text, in one pass. */
export function coordinatedWords(text: ReadText): CoordinatedWords {
  const { tokens } = text;
  const insteadOf = new Map<number, number[]>();
  const nounOf = new Map<number, number>();
  for (let first = 0; first < tokens.length; first += 1) {
    if (!tokens[first]!.capital || nextOfList(text, first) < 0) continue;
    const list = [first];
    for (let at = nextOfList(text, first); at > 0 && list.length < LONGEST_LIST; at = nextOfList(text, at)) list.push(at);
    const last = list[list.length - 1]!;
    if (isClosed(text, last)) insteadOf.set(first, list.slice(1));
    const noun = tokens[last + 1];
    if (noun?.kind === 'word' && text.sentences[last + 1] === text.sentences[first]) {
      let cases = adjectiveCases(tokens[last]!.folded);
      for (let k = list.length - 2; k >= 0 && cases; k -= 1) {
        cases &= adjectiveCases(tokens[list[k]!]!.folded);
        if (cases) nounOf.set(list[k]!, last + 1);
      }
    }
    // every word of the list has been seen: from here on lists begin anew
    first = last - 1;
  }
  return { insteadOf, nounOf };
}
