import type { AffectedPage } from '../../../shared/contracts/events';
import type { Subject } from './event-for';

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
}

/** Each page once, as it was named first. */
export const unique = (candidates: readonly Candidate[]): Candidate[] => {
  const known = new Map<string, Candidate>();
  for (const candidate of candidates) if (!known.has(keyOf(candidate))) known.set(keyOf(candidate), candidate);
  return [...known.values()];
};
