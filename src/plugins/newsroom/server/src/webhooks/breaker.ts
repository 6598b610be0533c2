/** When nothing is sent to an endpoint but probes, and when everything is again. */
import type { Breaker } from './records';

const SECOND = 1_000;

/** Documents that fail one after the other before it is the receiver rather than they. */
const MANY = 3;

const SHORTEST = 5 * SECOND;
/** With the time that a probe itself takes, probes begin less than five minutes apart. */
const LONGEST = 270 * SECOND;

/** Half as long as it has been down already: a short outage is over soon, a long one is not asked about every second. */
const nextProbe = (downSince: string, now: Date, chance: number): string => {
  const age = now.getTime() - Date.parse(downSince);
  const wait = Math.min(Math.max(age / 2, SHORTEST), LONGEST);
  return new Date(now.getTime() + wait * (0.8 + 0.2 * chance)).toISOString();
};

const down = (breaker: Breaker, now: Date, chance: number): Breaker => {
  const downSince = breaker.downSince ?? now.toISOString();
  return { ...breaker, downSince, notBefore: nextProbe(downSince, now, chance) };
};

const failing = (breaker: Breaker, reason: string | null, now: Date): Breaker => ({
  ...breaker,
  lastFailureAt: now.toISOString(),
  lastFailure: reason,
});

/** It has answered, whatever it said of the message. */
export const alive = (breaker: Breaker): Breaker => ({
  ...breaker,
  failures: 0,
  suspects: [],
  downSince: null,
  // What a living receiver has asked for still holds.
  notBefore: breaker.downSince === null ? breaker.notBefore : null,
});

/** @param began the attempt: what was under way already says nothing of failures that came before its end */
export const afterSuccess = (breaker: Breaker, began: Date): Breaker => {
  const instant = began.toISOString();
  const isLatest = breaker.lastSuccessAt === null || breaker.lastSuccessAt < instant;
  return { ...alive(breaker), lastSuccessAt: isLatest ? instant : breaker.lastSuccessAt };
};

export const afterRefusal = (breaker: Breaker, reason: string | null, now: Date): Breaker => failing(alive(breaker), reason, now);

/** No connection: nothing needs to be known of the message. */
export const afterNoConnection = (breaker: Breaker, reason: string | null, now: Date, chance: number): Breaker =>
  failing(down({ ...breaker, failures: breaker.failures + 1 }, now, chance), reason, now);

/** A failure that may be the message's or the receiver's: the more documents fail without one success, the surer it is the receiver's. */
export const afterFailure = (breaker: Breaker, target: string, reason: string | null, now: Date, chance: number): Breaker => {
  const suspects = [...new Set([...(breaker.suspects ?? []), target])].slice(0, MANY);
  const next = failing({ ...breaker, failures: breaker.failures + 1, suspects }, reason, now);
  return next.downSince !== null || suspects.length >= MANY ? down(next, now, chance) : next;
};

export const afterPostponement = (breaker: Breaker, until: Date, reason: string | null, now: Date): Breaker => {
  const instant = until.toISOString();
  const notBefore = breaker.notBefore !== null && breaker.notBefore > instant ? breaker.notBefore : instant;
  return { ...failing(breaker, reason, now), failures: breaker.failures + 1, notBefore };
};

/** Switched on anew: as if it had never failed. */
export const FRESH_BREAKER: Omit<Breaker, 'lastSuccessAt' | 'lastFailureAt' | 'lastFailure'> = {
  failures: 0,
  suspects: [],
  downSince: null,
  notBefore: null,
};
