import { adjectiveCases } from '../text/adjective-forms';
import { readOffice } from '../text/office-forms';
import { readPlace } from '../text/places';
import { looksLikeVerb } from '../text/verbs';
import { wordKey } from '../text/word-forms';
import { readDescriptor } from './organisation-heads';
import type { ReadText } from './read-text';

const OF_PLACE = new Set([
  'в',
  'во',
  'на',
  'из',
  'под',
  'около',
  'города',
  'город',
  'городе',
  'улице',
  'улица',
  'площади',
  'реки',
  'река',
  'остров',
  'острова',
  'острове',
  'село',
  'деревня',
  'поселок',
  'провинции',
  'провинция',
  'штате',
  'штат',
  'районе',
  'районе',
  'замок',
  'имени',
]);
const AGE = /^\d+-?летн/;
const ADJECTIVE_LIKE = /(?:ский|цкий|ская|цкая|ское|цкое|ские|ных|ный|ная|ное|ные|ого|ской|ских|скими|ым|ому)$/;

/**
 * How much speaks for two capitalised words, neither a known given name, being a person's name: a title before, a Latin spelling or
 * an age after, a verb, the second word again by itself. From 1 on it does.
 */
export function evidenceForName(text: ReadText, first: number, last: number): number {
  const { tokens, sentences } = text;
  const a = tokens[first]!;
  const b = tokens[last]!;
  if (a.latin || b.latin || a.allCapitals || b.allCapitals || a.folded.length < 2 || b.folded.length < 2) return 0;
  if (ADJECTIVE_LIKE.test(a.folded) && a.folded.length > 4) return 0;
  if (readPlace(a.folded) !== null || text.lowerCaseWords.has(a.folded) || text.lowerCaseWords.has(b.folded)) return 0;
  if (readPlace(b.folded) !== null && !/(?:ов|ев|ин)а?$/.test(b.folded)) return 0;
  if (
    text.isSentenceStart(first) &&
    text.countCapitals(text.key(first)) === 0 &&
    !(tokens[last + 1]?.text === '(' && tokens[last + 2]?.latin)
  )
    return 0;
  let score = text.givenReadings(first).length ? 0.7 : text.isSentenceStart(first) ? 0 : 0.3;
  const previous = first > 0 && sentences[first - 1] === sentences[first] ? tokens[first - 1]! : null;
  if (previous?.kind === 'word') {
    if (OF_PLACE.has(previous.folded) || readDescriptor(previous.folded).length > 0) score -= 1;
    else if (readOffice(previous.folded).length > 0) score += 1.2;
    else if (AGE.test(previous.folded) || /летн(?:ий|его|ему|им|яя|ей|юю)$/.test(previous.folded)) score += 1;
    else if (titleBefore(text, first)) score += 0.9;
    else if (looksLikeVerb(previous.folded)) score += 0.3;
  } else if (previous?.kind === 'open' && text.quotePairs[first - 1]! >= 0 && text.quotePairs[first - 1]! <= last + 1) score -= 1;
  const next = tokens[last + 1];
  if (next && sentences[last + 1] === sentences[last]) {
    if (next.text === '(' && tokens[last + 2]?.latin && tokens[last + 2]?.capital) score += 1.2;
    else if (next.text === '(' && tokens[last + 2]?.kind === 'number') score += 0.4;
    else if (next.kind === 'word' && !next.capital && looksLikeVerb(next.folded)) score += 0.7;
    else if (next.text === ',' && tokens[last + 2] && readOffice(tokens[last + 2]!.folded).length > 0) score += 0.9;
    else if (next.text === ',' && tokens[last + 2]?.folded === 'которого') score += 0.4;
  }
  if (text.countKey(wordKey(b.folded)) > 1) score += text.countKey(wordKey(a.folded)) < text.countKey(wordKey(b.folded)) ? 0.6 : 0.25;
  if (text.isSentenceStart(first)) score -= 0.2;
  if (adjectiveCases(b.folded) && /(?:ая|ое|ие|ые)$/.test(b.folded)) score -= 0.3;
  return score;
}

/** "министр торговли Китая …": an office a few words back, with nothing but its complement between. */
function titleBefore(text: ReadText, first: number): boolean {
  const { tokens, sentences } = text;
  for (let at = first - 1; at >= 0 && first - at <= 9 && sentences[at] === sentences[first]; at -= 1) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation' && token.text !== ',') return false;
    if (token.text === ',' && first - at < 3) return false;
    if (token.kind !== 'word') continue;
    if (readOffice(token.folded).length > 0) return true;
    if (looksLikeVerb(token.folded)) return false;
  }
  return false;
}
