import { afterFailure, afterNoConnection, afterPostponement, afterRefusal, afterSuccess } from './breaker';
import { nextAttempt, nextAttemptUnsure } from './next-attempt';
import type { Breaker, DeliveryRow } from './records';
import type { Verdict } from './verdict-of';

export type DeliveryProgress = Pick<DeliveryRow, 'state' | 'dueAt' | 'attempts' | 'refusals' | 'failingSince' | 'lastFailure' | 'endedAt'>;

export interface Settlement {
  delivery: DeliveryProgress;
  breaker: Breaker;
  /** Whether the endpoint has said that it wants nothing any more. */
  isGone: boolean;
}

type Before = Pick<DeliveryRow, 'target' | 'attempts' | 'refusals' | 'failingSince'>;

const refused = (before: Before, reason: string | null, now: Date, chance: number): DeliveryProgress => {
  const refusals = before.refusals + 1;
  const next = nextAttempt(refusals, now, chance);
  return {
    state: next === null ? 'dead' : 'failing',
    dueAt: next?.toISOString() ?? null,
    attempts: before.attempts + 1,
    refusals,
    failingSince: before.failingSince ?? now.toISOString(),
    lastFailure: reason,
    endedAt: next === null ? now.toISOString() : null,
  };
};

/** Not held against it: it is due at once, behind those that were due before, as soon as anything may be sent. */
const heldBack = (before: Before, reason: string | null, now: Date): DeliveryProgress => ({
  state: 'failing',
  dueAt: now.toISOString(),
  attempts: before.attempts + 1,
  refusals: before.refusals,
  failingSince: before.failingSince,
  lastFailure: reason,
  endedAt: null,
});

/** Others were sent after it had failed for the first time, and got through: then it is the message. */
const isItsOwnFault = ({ failingSince }: Before, { lastSuccessAt, downSince }: Breaker): boolean =>
  downSince === null && failingSince !== null && lastSuccessAt !== null && lastSuccessAt > failingSince;

export interface Tried {
  verdict: Verdict;
  /** When the attempt began, and when it was over. */
  began: Date;
  now: Date;
  /** A random number from 0 to 1. */
  chance: number;
}

/** What becomes of a delivery and of its endpoint after an attempt. */
export const settle = (before: Before, breaker: Breaker, { verdict, began, now, chance }: Tried): Settlement => {
  const { outcome, reason } = verdict;
  switch (outcome) {
    case 'delivered': {
      const delivery: DeliveryProgress = {
        state: 'delivered',
        dueAt: null,
        attempts: before.attempts + 1,
        refusals: before.refusals,
        failingSince: before.failingSince,
        lastFailure: null,
        endedAt: now.toISOString(),
      };
      return { delivery, breaker: afterSuccess(breaker, began), isGone: false };
    }
    case 'refused':
      return { delivery: refused(before, reason, now, chance), breaker: afterRefusal(breaker, reason, now), isGone: false };
    case 'unreachable':
      return { delivery: heldBack(before, reason, now), breaker: afterNoConnection(breaker, reason, now, chance), isGone: false };
    case 'postponed':
      return {
        delivery: heldBack(before, reason, now),
        breaker: afterPostponement(breaker, verdict.until ?? now, reason, now),
        isGone: false,
      };
    case 'gone':
      return { delivery: heldBack(before, reason, now), breaker: afterRefusal(breaker, reason, now), isGone: true };
    case 'failed': {
      if (isItsOwnFault(before, breaker)) {
        const own = { ...breaker, lastFailureAt: now.toISOString(), lastFailure: reason };
        return { delivery: refused(before, reason, now, chance), breaker: own, isGone: false };
      }
      const next = afterFailure(breaker, before.target, reason, now, chance);
      const dueAt = next.downSince === null ? nextAttemptUnsure(before.attempts + 1, now, chance) : now;
      const failingSince = before.failingSince ?? now.toISOString();
      return { delivery: { ...heldBack(before, reason, now), dueAt: dueAt.toISOString(), failingSince }, breaker: next, isGone: false };
    }
  }
};
