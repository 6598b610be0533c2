import type { AffectedPage } from '../../../shared/contracts/events';
import type { Subject } from './event-for';
import type { Look } from './is-altered';

/** A page that sites may show: of a document in one language. */
export interface PageKey {
  subject: Subject;
  target: string;
  itemLocale: string;
}

export const keyOf = ({ subject, target, itemLocale }: PageKey): string => `${subject} ${target} ${itemLocale}`;

/** A page that a change may have altered. */
export interface Candidate extends PageKey {
  /** How it would have come to be altered; null for the changed page itself, which is not told of among the others. */
  why: AffectedPage['why'] | null;
  /** What is known of a page that has been altered for sure, so that it need not be looked at before that is told. */
  altered?: Look;
}

/** Each page once, as it was named first; what is known for sure of it stays known. */
export const unique = (candidates: readonly Candidate[]): Candidate[] => {
  const known = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const first = known.get(keyOf(candidate)) ?? candidate;
    known.set(keyOf(candidate), candidate.altered === undefined ? first : { ...first, altered: candidate.altered });
  }
  return [...known.values()];
};
