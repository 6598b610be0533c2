import type { PersonEntry } from '../directory/person-index';
import type { NameReading } from '../text/cases';

/** How a mention names its person. */
export type MentionKind = 'full' | 'initials' | 'patronymic' | 'surname' | 'given';

/** One way to put a mention into the nominative. Words are folded. */
export interface NameHypothesis {
  given: string;
  patronymic: string;
  family: string;
  genders: number;
  cases: number;
  weight: number;
}

/** A place of the text that names a person. */
export interface PersonMention {
  kind: MentionKind;
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  /** Token indices of the parts; -1 or empty when absent. */
  givenAt: number;
  patronymicAt: number;
  familyAt: number;
  initials: readonly string[];
  /** Records that fit; empty for somebody new. */
  entries: readonly PersonEntry[];
  hypotheses: readonly NameHypothesis[];
  /** 0…1: how sure it is that these words name a person, and these persons. */
  confidence: number;
  /** Why, in a word; see `reasons.ts`. */
  evidence: string;
}

/** Cases the mention may stand in. */
export function casesOf(mention: Pick<PersonMention, 'hypotheses'>): number {
  let cases = 0;
  for (const hypothesis of mention.hypotheses) if (hypothesis.weight >= 0.1) cases |= hypothesis.cases;
  return cases;
}

/** Both words agree in gender and case. */
export function agree(a: Pick<NameReading, 'cases' | 'genders'>, b: Pick<NameReading, 'cases' | 'genders'>): boolean {
  return (a.cases & b.cases) !== 0 && (a.genders & b.genders) !== 0;
}
