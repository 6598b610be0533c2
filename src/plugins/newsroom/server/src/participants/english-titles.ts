import { ENGLISH_OFFICES } from '../text/offices.data';
import type { PersonMention } from './mentions';
import type { ReadText } from './read-text';
import type { TitlePhrase } from './title-phrase';

const OFFICES = new Set(ENGLISH_OFFICES);
const LONGEST_OFFICE = 4;
const JOINING = new Set(['of', 'the', 'at', 'for', 'in', 'on', 'and', 'to', 'a', 'an', 's']);
const RANKS = new Set([
  'first',
  'deputy',
  'senior',
  'chief',
  'acting',
  'former',
  'interim',
  'executive',
  'general',
  'federal',
  'regional',
  'vice',
]);
const FARTHEST = 14;

/** How many tokens from `at` spell an English office; 0 when none do. */
function officeLength({ tokens }: ReadText, at: number): number {
  let phrase = '';
  let best = 0;
  for (let k = 0; k < LONGEST_OFFICE && tokens[at + k]?.latin; k += 1) {
    phrase = k === 0 ? tokens[at]!.folded : `${phrase} ${tokens[at + k]!.folded}`;
    if (OFFICES.has(phrase)) best = k + 1;
  }
  return best;
}

function titleFrom(text: ReadText, from: number, to: number): TitlePhrase | null {
  let at = from;
  let acting = false;
  while (at < to && (RANKS.has(text.tokens[at]!.folded) || JOINING.has(text.tokens[at]!.folded)) && officeLength(text, at) === 0) {
    acting ||= /^(?:acting|interim)$/.test(text.tokens[at]!.folded);
    at += 1;
  }
  const length = at < to ? officeLength(text, at) : 0;
  if (length === 0) return null;
  let officeFrom = from;
  while (officeFrom < at && (JOINING.has(text.tokens[officeFrom]!.folded) || /^(?:acting|interim)$/.test(text.tokens[officeFrom]!.folded)))
    officeFrom += 1;
  const headAt = at + length - 1;
  return { from, to, officeFrom, headAt, head: text.tokens[headAt]!.folded, acting };
}

/** English titles of a mention: ", rector of Samara State University," after it, or "Mayor" before it. */
export function englishTitles(text: ReadText, mention: PersonMention, isPerson: (at: number) => boolean): TitlePhrase[] {
  const { tokens, sentences } = text;
  if (!tokens[mention.from]!.latin) return [];
  const inSentence = (at: number): boolean => at >= 0 && at < tokens.length && sentences[at] === sentences[mention.from];
  const found: TitlePhrase[] = [];
  let start = mention.from - 1;
  for (; inSentence(start) && mention.from - start <= FARTHEST; start -= 1) {
    const token = tokens[start]!;
    if (
      isPerson(start) ||
      !token.latin ||
      !(
        token.capital ||
        JOINING.has(token.folded) ||
        RANKS.has(token.folded) ||
        officeLength(text, start) > 0 ||
        officeLength(text, start - 1) > 1
      )
    )
      break;
  }
  for (let at = start + 1; at < mention.from; at += 1) {
    const title = titleFrom(text, at, mention.from);
    if (!title) continue;
    found.push(title);
    break;
  }
  const opener = tokens[mention.to];
  if (opener && inSentence(mention.to) && (opener.text === ',' || opener.text === '(')) {
    let end = mention.to + 1;
    while (inSentence(end) && end - mention.to < FARTHEST && !isPerson(end) && !/^[,;().]$/.test(tokens[end]!.text)) end += 1;
    const title = titleFrom(text, mention.to + 1, end);
    if (title && !(isPerson(end) && tokens[end - 1]!.folded !== 'and')) found.push(title);
  }
  return found;
}
