const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Standard Webhooks 1.0, "Deliverability": between ten attempts, over three days and a few hours. */
const SCHEDULE: readonly number[] = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];

/** While nobody knows whether it is the message or its receiver, as a receiver that is down is asked: it may be back. */
const UNSURE = 4 * MINUTE;

/** A tenth more or less, so that what failed together does not come back together. */
const jittered = (wait: number, chance: number): number => wait * (0.9 + 0.2 * chance);

/**
 * When a message that was refused is sent again; null when it is given up.
 * @param refusals how often it was refused, this time included
 * @param chance a random number from 0 to 1
 */
export const nextAttempt = (refusals: number, now: Date, chance: number): Date | null => {
  const wait = SCHEDULE[refusals - 1];
  return wait === undefined ? null : new Date(now.getTime() + jittered(wait, chance));
};

/** When a message is sent again that failed while nothing else got through: this is not held against it. */
export const nextAttemptUnsure = (attempts: number, now: Date, chance: number): Date => {
  const wait = Math.min(SCHEDULE[attempts - 1] ?? UNSURE, UNSURE);
  return new Date(now.getTime() + jittered(wait, chance));
};
