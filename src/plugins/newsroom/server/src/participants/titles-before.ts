import { looksLikeVerb } from '../text/verbs';
import { casesOf, type PersonMention } from './mentions';
import { closesList } from './phrase-complement';
import type { ReadText } from './read-text';
import { titleAt, type TitlePhrase } from './title-phrase';
import { ANY_CASE } from '../text/cases';

const FARTHEST = 48;
const BREAKS = new Set([
  'а',
  'но',
  'что',
  'чтобы',
  'где',
  'когда',
  'который',
  'которая',
  'которое',
  'которые',
  'которого',
  'которой',
  'если',
  'как',
  'либо',
  'или',
  'также',
  'это',
  'он',
  'она',
  'они',
  'его',
  'ее',
  'среди',
  'включая',
]);

/** Where the words that may describe the person begin: after a verb, a full stop, a dash, or another person. */
function zoneStart(text: ReadText, from: number, isPerson: (at: number) => boolean): number {
  const { tokens, sentences, quotePairs } = text;
  let at = from - 1;
  for (; at >= 0 && from - at <= FARTHEST && sentences[at] === sentences[from]; at -= 1) {
    const token = tokens[at]!;
    if (isPerson(at)) break;
    if (token.kind === 'close') {
      const open = quotePairs[at]!;
      if (open < 0) break;
      at = open;
      continue;
    }
    if (token.kind === 'open') break;
    if (token.text === ')') {
      // "Национального фронта (FN) Марин Ле Пен"
      const open = bracketBefore(text, at);
      if (open < 0) break;
      at = open;
      continue;
    }
    if (token.kind === 'punctuation') {
      if (token.text === ',' || token.text === '.' || token.text === '/' || token.text === '№') continue;
      if (token.text === '-' && tokens[at + 1]?.before === 'nothing' && token.before === 'nothing') continue;
      break;
    }
    if (token.kind === 'word' && !token.capital && (BREAKS.has(token.folded) || looksLikeVerb(token.folded))) break;
  }
  return at + 1;
}

const LONGEST_BRACKET = 5;

function bracketBefore(text: ReadText, close: number): number {
  for (let at = close - 1; at >= 0 && close - at <= LONGEST_BRACKET; at -= 1) if (text.tokens[at]!.text === '(') return at;
  return -1;
}

/** Titles before a name, in the order of the text: "председатель …, заместитель … Валерий Серов". */
export function titlesBefore(text: ReadText, mention: PersonMention, isPerson: (at: number) => boolean): TitlePhrase[] {
  const limit = zoneStart(text, mention.from, isPerson);
  const agreed = collect(text, mention, limit, casesOf(mention) || ANY_CASE);
  // A foreign name may be read in the wrong case; the title right before it is still its title.
  return agreed.length ? agreed : collect(text, mention, limit, ANY_CASE);
}

function collect(text: ReadText, mention: PersonMention, limit: number, cases: number): TitlePhrase[] {
  const { tokens } = text;
  const titles: TitlePhrase[] = [];
  let end = mention.from;
  let at = end - 1;
  let commas: number[] = [];
  while (at >= limit && titles.length < 6) {
    const token = tokens[at]!;
    if (token.kind === 'close' && text.quotePairs[at]! >= limit) {
      at = text.quotePairs[at]! - 1;
      continue;
    }
    if (token.text === ',') commas.push(at);
    const title = token.kind === 'word' ? titleAt(text, at, end, cases, limit) : null;
    if (title && commas.every((comma) => comma < title.headAt || comma >= end || closesList(text, comma)) && end > title.headAt) {
      titles.unshift(title);
      end = title.from;
      at = title.from - 1;
      // what joins it to a title before it
      while (at >= limit && (tokens[at]!.text === ',' || tokens[at]!.folded === 'и')) {
        end = at;
        at -= 1;
      }
      commas = [];
      continue;
    }
    at -= 1;
  }
  return titles;
}
