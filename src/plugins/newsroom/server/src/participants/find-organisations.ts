import type { DirectoryIndex } from '../directory/directory-index';
import type { OrganisationRecord } from '../directory/records';
import type { SuggestionReason } from '../../../shared/contracts/suggestions';
import { acceptOrganisations, descriptorFit } from './accept-organisation';
import { matchPatterns, type PatternMatch } from './match-organisations';
import { organisationContext, type OrganisationContext } from './organisation-context';
import { readDescriptor } from './organisation-heads';
import type { ReadText } from './read-text';

/** A place of the text that names an organisation. */
export interface OrganisationMention {
  /** Token indices with quotes, descriptor and legal form; end exclusive. */
  from: number;
  to: number;
  /** Token index of the name's first word. */
  nameFrom: number;
  /** Records that fit equally well; empty for a new one. */
  records: readonly OrganisationRecord[];
  /** The name as it would be printed, for a new one. */
  name: string;
  confidence: number;
  reason: SuggestionReason;
}

interface Scored extends OrganisationMention {
  score: number;
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)$/;

function isSameHead(text: ReadText, outer: OrganisationMention, inner: OrganisationMention): boolean {
  if (outer.nameFrom === inner.nameFrom) return true;
  for (let at = outer.nameFrom; at < inner.nameFrom; at += 1) {
    const token = text.tokens[at]!;
    if (token.kind === 'word' && (!ADJECTIVE.test(token.folded) || readDescriptor(token.folded).length > 0)) return false;
  }
  return outer.nameFrom < inner.nameFrom;
}

/** Mentions of organisations on record. A name inside a longer one stays when it is another organisation ("факультет МГУ"). */
export function findKnownOrganisations(text: ReadText, index: DirectoryIndex): OrganisationMention[] {
  const bySpan = new Map<number, Scored>();
  let before: { match: PatternMatch; context: OrganisationContext } | null = null;
  for (const match of matchPatterns(text, index.organisations)) {
    // names that end at one node of the index come one after another, over the same words
    const isSame: boolean = before !== null && before.match.from === match.from && before.match.to === match.to;
    const context: OrganisationContext = isSame ? before!.context : organisationContext(text, match.from, match.to);
    before = { match, context };
    const key = match.from * 64 + Math.min(63, match.to - match.from);
    for (const { pattern, acceptance } of acceptOrganisations(text, match, context)) {
      const score =
        acceptance.confidence +
        descriptorFit(pattern, context) * 0.1 +
        (pattern.origin === 'name' ? 0.02 : pattern.origin === 'alias' ? 0.01 : 0) -
        (pattern.isCore && pattern.descriptors.length ? 0.05 : 0) -
        (match.isExact ? 0 : 0.03);
      const found: Scored = {
        from: context.from,
        to: context.to,
        nameFrom: match.from,
        records: [pattern.record],
        name: pattern.record.name,
        ...acceptance,
        score,
      };
      const previous = bySpan.get(key);
      if (!previous || score > previous.score + 0.001) bySpan.set(key, found);
      else if (Math.abs(score - previous.score) <= 0.001 && !previous.records.includes(pattern.record)) {
        bySpan.set(key, { ...previous, records: [...previous.records, pattern.record] });
      }
    }
  }
  const longestFirst = [...bySpan.values()].sort((a, b) => b.to - b.nameFrom - (a.to - a.nameFrom) || a.from - b.from);
  const kept: OrganisationMention[] = [];
  const covering: (OrganisationMention[] | undefined)[] = [];
  for (const mention of longestFirst) {
    const outers = covering[mention.nameFrom] ?? [];
    // «Клён» of "фонд развития «Клён»" is the fund's, unless its own kind is named before it
    const isBareQuote = text.tokens[mention.from]!.kind === 'open';
    if (outers.some((outer) => outer.to >= mention.to && (isBareQuote || isSameHead(text, outer, mention)))) continue;
    if (outers.some((outer) => outer.to < mention.to)) continue;
    kept.push(mention);
    for (let at = mention.nameFrom; at < mention.to; at += 1) (covering[at] ??= []).push(mention);
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}
