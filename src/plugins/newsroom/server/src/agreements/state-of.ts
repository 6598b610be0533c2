import type { AgreementState } from '../../../shared/contracts/agreements';
import type { Agreement } from '../content-model/types';
import { daySpan, isAfter, isBefore } from '../directory/partial-date';

type Term = Pick<Agreement, 'signedOn' | 'effectiveFrom' | 'validUntil' | 'terminatedOn'>;

/**
 * Where an agreement stands on a day, `2025-05-17`. It is in force from the first day of `effectiveFrom` (of `signedOn`
 * when nothing else was agreed) through the last day of `validUntil`, and terminated from the first day of
 * `terminatedOn`, unless it had run out before.
 */
export const stateOf = ({ signedOn, effectiveFrom, validUntil, terminatedOn }: Term, today: string): AgreementState => {
  const lastDay = dayOf(validUntil, 'last');
  const terminationDay = dayOf(terminatedOn, 'first');
  const isTerminated = terminationDay !== null && today >= terminationDay && (lastDay === null || terminationDay <= lastDay);
  if (isTerminated) return 'terminated';
  if (isAfter(today, validUntil)) return 'expired';
  return isBefore(today, effectiveFrom ?? signedOn) ? 'not-yet-in-force' : 'in-force';
};

const dayOf = (date: string | null, end: 'first' | 'last'): string | null => (date === null ? null : (daySpan(date)?.[end] ?? null));
