import { ENTERPRISE_KINDS, LEGAL_FORMS } from '../directory/organisation-words.data';
import { readDescriptor } from './organisation-heads';
import type { ReadText } from './read-text';

/** What stands around the words of a name. */
export interface OrganisationContext {
  /** The words stand in quotes of their own. */
  quoted: boolean;
  /** Nominatives of the kind of organisation named before it ("завод"), nearest first. */
  descriptors: readonly string[];
  legalForms: readonly string[];
  kinds: readonly string[];
  /** Token where the legal form or the descriptor begins. */
  from: number;
  /** After the closing quote. */
  to: number;
}

// "футбольного клуба Челси", "группы компаний Michelin", "газеты и сайта «…»": the descriptor is near.
const FARTHEST = 4;

export function organisationContext(text: ReadText, from: number, to: number): OrganisationContext {
  const { tokens, sentences, quotePairs } = text;
  let start = from;
  let end = to;
  let quoted = false;
  const before = tokens[start - 1];
  if (before?.kind === 'open' && sentences[start - 1] === sentences[from]) {
    const close = quotePairs[start - 1]!;
    if (close === to || (close === -1 && tokens[to]?.kind === 'close')) quoted = true;
    if (close === to) end = to + 1;
    start -= 1;
  }
  // the closing quote of a name that begins before its quotes: ФНПЦ «…»
  if (end === to && tokens[to]?.kind === 'close' && quotePairs[to]! >= from && quotePairs[to]! < to) end = to + 1;
  const legalForms: string[] = [];
  const kinds: string[] = [];
  const descriptors: string[] = [];
  let seen = start;
  for (let at = start - 1; at >= 0 && start - at <= FARTHEST && sentences[at] === sentences[from]; at -= 1) {
    const token = tokens[at]!;
    if (token.kind === 'open') continue;
    if (token.kind !== 'word') break;
    if (LEGAL_FORMS.has(token.folded) && token.allCapitals) legalForms.push(token.folded);
    else if (ENTERPRISE_KINDS.has(token.folded) && token.allCapitals) kinds.push(token.folded);
    else {
      const heads = readDescriptor(token.folded);
      if (heads.length === 0) break;
      for (const head of heads) descriptors.push(head.nominative);
    }
    seen = at;
  }
  return { quoted, descriptors, legalForms, kinds, from: seen, to: end };
}
