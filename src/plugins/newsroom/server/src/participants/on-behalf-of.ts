import { guessNominative } from './guess-nominative';
import { nominativeOfPhrase, organisationPhraseAt } from './organisation-phrase';
import { readDescriptor } from './organisation-heads';
import { printOrganisation } from './print-title';
import { textOf } from './find-new-organisations';
import type { OrganisationMention } from './find-organisations';
import type { ReadText } from './read-text';

export interface Side {
  name: string;
  organisation: OrganisationMention | null;
}

const FARTHEST = 30;

/** The side named right before a token: "от имени …", "со стороны …", "за …", "от …". */
export function sideBefore(
  text: ReadText,
  at: number,
  organisations: readonly OrganisationMention[],
  isPerson: (at: number) => boolean,
): Side | null {
  const { tokens, sentences } = text;
  for (let k = at - 1; k >= 0 && at - k <= FARTHEST && sentences[k] === sentences[at]; k -= 1) {
    if (isPerson(k) || tokens[k]!.text === ';') return null;
    const start = sideStart(text, k);
    if (start > 0) return sideIn(text, start, at, organisations);
  }
  return null;
}

/** Index after the words that introduce a side at a token, or −1. */
function sideStart(text: ReadText, at: number): number {
  const word = (k: number): string => text.tokens[at + k]?.folded ?? '';
  if (word(0) === 'от' && (word(1) === 'имени' || word(1) === 'лица')) return at + 2;
  if (word(0) === 'со' && word(1) === 'стороны') return at + 2;
  if (word(0) === 'на' && word(1) === 'behalf') return at + 3;
  if (word(0) === 'on' && word(1) === 'behalf' && word(2) === 'of') return at + 3;
  if (
    (word(0) === 'от' || word(0) === 'за') &&
    text.tokens[at + 1]?.kind === 'word' &&
    !/^(?:исключением|счет|что|него|нее|этим|это|последн.*|год|минувш.*)$/.test(word(1))
  )
    return at + 1;
  if (word(0) === 'for' && text.tokens[at + 1]?.kind === 'word') return at + 1;
  return -1;
}

function sideIn(text: ReadText, from: number, to: number, organisations: readonly OrganisationMention[]): Side | null {
  const { tokens } = text;
  const inside = organisations.filter((one) => one.from >= from && one.to <= to);
  if (inside.length) return { name: printOrganisation(text, inside[0]!), organisation: inside[0]! };
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    const heads = readDescriptor(token.folded);
    if (heads.length === 0) continue;
    // "со стороны завода": the one named before
    const known = organisations.filter((one) => one.to <= from && heads.some((head) => head.nominative === descriptorOf(text, one)));
    if (known.length) return { name: printOrganisation(text, known[known.length - 1]!), organisation: known[known.length - 1]! };
    const phrase = organisationPhraseAt(text, at, () => false);
    if (phrase) return { name: nominativeOfPhrase(text, { ...phrase, to: Math.min(phrase.to, to) }), organisation: null };
  }
  let end = from;
  while (end < to && tokens[end]!.kind === 'word' && end - from < 3 && !/(?:л|ла|ли|лся|лась)$/.test(tokens[end]!.folded)) end += 1;
  return end > from ? { name: textOf(text, from, end), organisation: null } : null;
}

function descriptorOf(text: ReadText, mention: OrganisationMention): string | null {
  for (let at = mention.from; at < mention.to; at += 1) {
    const heads = readDescriptor(text.tokens[at]!.folded);
    if (heads.length) return heads[0]!.nominative;
  }
  return null;
}

/** "Иванов подписал документ от имени …": a side named after the signer. */
export function sideAfter(
  text: ReadText,
  at: number,
  organisations: readonly OrganisationMention[],
  isPerson: (at: number) => boolean,
): Side | null {
  const { tokens, sentences } = text;
  for (
    let k = at;
    k < tokens.length && k - at <= FARTHEST && sentences[k] === sentences[at] && !isPerson(k) && tokens[k]!.text !== ';';
    k += 1
  ) {
    const two = `${tokens[k]!.folded} ${tokens[k + 1]?.folded ?? ''}`;
    if (two !== 'от имени' && two !== 'от лица' && two !== 'со стороны' && two !== 'on behalf') continue;
    const start = k + (two === 'on behalf' ? 3 : 2);
    let end = start;
    while (end < tokens.length && sentences[end] === sentences[at] && !isPerson(end) && tokens[end]!.text !== ';') end += 1;
    return sideIn(text, start, end, organisations);
  }
  return null;
}

/** "ООО «…» в лице директора …": the organisation right before. */
export function sideInPerson(text: ReadText, at: number, organisations: readonly OrganisationMention[]): Side | null {
  const { tokens } = text;
  for (let k = at - 1; k > 0 && at - k <= 3; k -= 1) {
    if (tokens[k]!.folded !== 'лице' || tokens[k - 1]!.folded !== 'в') continue;
    const found = organisations.filter((one) => one.to === k - 1 || (one.to === k - 2 && tokens[k - 2]!.kind !== 'word'));
    const outer = found.sort((a, b) => a.from - b.from)[0];
    if (outer) return { name: printOrganisation(text, outer), organisation: outer };
    for (let head = k - 2; head >= 0 && k - head < 9 && text.sentences[head] === text.sentences[at]; head -= 1) {
      const phrase = readDescriptor(tokens[head]!.folded).length ? organisationPhraseAt(text, head, () => false) : null;
      if (phrase) return phrase.to >= k - 1 ? { name: nominativeOfPhrase(text, { ...phrase, to: k - 1 }), organisation: null } : null;
    }
    return null;
  }
  return null;
}

/** "с «…» (директор …)": the organisation right before the bracket that a person stands in. */
export function sideOfBracket(text: ReadText, at: number, organisations: readonly OrganisationMention[]): Side | null {
  const { tokens, sentences } = text;
  let k = at - 1;
  while (k >= 0 && sentences[k] === sentences[at] && tokens[k]!.text !== '(' && at - k < 20) k -= 1;
  if (tokens[k]?.text !== '(') return null;
  const before = organisations.filter((one) => one.to === k || one.to === k - 1);
  const found = before[before.length - 1];
  if (found) return { name: printOrganisation(text, found), organisation: found };
  const open = tokens[k - 1]?.kind === 'close' ? text.quotePairs[k - 1]! : -1;
  if (open < 0 || k - open > 8) return null;
  const words = tokens.slice(open + 1, k - 1).map((token, i) => (i === 0 ? guessNominative(token.text) : token.text));
  return { name: `«${words.join(' ')}»`, organisation: null };
}
