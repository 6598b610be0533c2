import { adjectiveCases, nominativeAdjective } from '../text/adjective-forms';
import { INSTRUMENTAL } from '../text/cases';
import { wordKey } from '../text/word-forms';
import { ABBREVIATIONS } from '../directory/organisation-words.data';
import { tokenise } from '../text/tokens';
import type { OrganisationMention } from './find-organisations';
import { readDescriptor } from './organisation-heads';
import { genderOfNoun, organisationPhraseAt } from './organisation-phrase';
import { printOrganisation } from './print-title';
import type { Side } from './on-behalf-of';
import type { ReadText } from './read-text';

// The first long form of an abbreviation is its nominative.
const LONG_FORMS = new Map([...ABBREVIATIONS].reverse());

/** One key for the ways to print a name: cases, abbreviations and quotes make no difference. */
export function partyKey(name: string): string {
  const words: string[] = [];
  for (const token of tokenise(name)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    for (const word of (LONG_FORMS.get(token.folded) ?? token.folded).split(' ')) words.push(wordKey(word));
  }
  return words.join(' ');
}

/** "между Волгоградским и Луганским региональными отделениями …": one organisation for each adjective. */
function coordinated(text: ReadText, between: number): Side[] {
  const { tokens, sentences } = text;
  const adjectives: number[] = [];
  let at = between + 1;
  let shared = -1;
  for (; at < tokens.length && at - between < 16 && sentences[at] === sentences[between]; at += 1) {
    const token = tokens[at]!;
    if (token.folded === 'и' || token.text === ',') continue;
    if (token.kind !== 'word') return [];
    if (readDescriptor(token.folded).some((reading) => reading.plural && reading.cases & INSTRUMENTAL)) break;
    if (!(adjectiveCases(token.folded) & INSTRUMENTAL)) return [];
    const isPlural = /(?:ыми|ими)$/.test(token.folded);
    if (isPlural && shared < 0) shared = at;
    if (!isPlural) {
      if (shared >= 0) return [];
      adjectives.push(at);
    }
  }
  const head = tokens[at] && readDescriptor(tokens[at]!.folded).find((reading) => reading.plural && reading.cases & INSTRUMENTAL);
  if (!head || adjectives.length < 2) return [];
  const phrase = organisationPhraseAt(text, at, () => false);
  const gender = genderOfNoun(head.nominative);
  const middle = shared < 0 ? [] : tokens.slice(shared, at).map((token) => nominativeAdjective(token.text, gender));
  const rest = phrase && phrase.to > at + 1 ? text.text.slice(tokens[at + 1]!.start, tokens[phrase.to - 1]!.end).replace(/\s+/g, ' ') : '';
  return adjectives.map((k) => ({
    name: [nominativeAdjective(tokens[k]!.text, gender), ...middle, head.nominative, rest].filter(Boolean).join(' '),
    organisation: null,
  }));
}

/** The parties that the text itself lists: "между … и …", "с …" beside the signing. */
export function readParties(text: ReadText, sentence: number, signingAt: number, organisations: readonly OrganisationMention[]): Side[] {
  const { tokens, sentences } = text;
  let start = signingAt;
  while (start > 0 && sentences[start - 1] === sentence) start -= 1;
  const outer = organisations.filter(
    (one) =>
      sentences[one.from] === sentence &&
      !organisations.some(
        (other) => other !== one && other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
      ),
  );
  for (let at = start; at < tokens.length && sentences[at] === sentence; at += 1) {
    const { folded } = tokens[at]!;
    if (folded === 'между' || folded === 'between') {
      const pair = coordinated(text, at);
      if (pair.length) return pair;
      const after = outer.filter((one) => one.from > at);
      if (after.length > 1) return after.slice(0, 6).map((one) => ({ name: printOrganisation(text, one), organisation: one }));
    }
  }
  const withThem = outer.filter(
    (one) => /^(?:с|со|with)$/.test(tokens[one.from - 1]?.folded ?? '') || /^(?:с|со)$/.test(tokens[one.nameFrom - 1]?.folded ?? ''),
  );
  return withThem.map((one) => ({ name: printOrganisation(text, one), organisation: one }));
}
