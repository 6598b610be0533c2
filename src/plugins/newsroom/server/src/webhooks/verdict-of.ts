import type { AttemptOutcome } from '../../../shared/contracts/webhooks';
import { retryAfter } from './retry-after';
import type { Answer } from './send';

/** What an attempt has come to, and whom it speaks against. */
export interface Verdict {
  /**
   * `refused`: a living receiver does not want this message. `failed`: it may be the message or the receiver, other messages tell.
   * `unreachable`: it is the receiver. `postponed`: the receiver asks for time. `gone`: it wants nothing any more.
   */
  outcome: AttemptOutcome;
  status: number | null;
  reason: string | null;
  /** Only when postponed: not before this instant. */
  until: Date | null;
}

/** Answers of the 4xx kind that say more of the address, of rights or of the moment than of the message. */
const NOT_ABOUT_THE_MESSAGE: ReadonlySet<number> = new Set([401, 403, 404, 405, 407, 408, 421, 425]);

const outcomeOf = (status: number): AttemptOutcome => {
  if (status >= 200 && status < 300) return 'delivered';
  if (status === 410) return 'gone';
  if (status >= 400 && status < 500 && !NOT_ABOUT_THE_MESSAGE.has(status)) return 'refused';
  // A redirect is never followed: signed messages go where the editor has said, and nowhere else.
  return 'failed';
};

/** Standard Webhooks 1.0, "Deliverability": 2xx is success, 410 ends it, 429 and 503 may ask for time. */
export const verdictOf = (answer: Answer, now: Date): Verdict => {
  if (answer.kind !== 'answered') {
    return { outcome: answer.kind === 'unreachable' ? 'unreachable' : 'failed', status: null, reason: answer.reason, until: null };
  }
  const { status, headers } = answer;
  const until = status === 429 || status === 503 ? retryAfter(headers['retry-after'], now) : null;
  if (status === 429 || until !== null) {
    return { outcome: 'postponed', status, reason: `http-${String(status)}`, until: until ?? new Date(now.getTime() + 60_000) };
  }
  const outcome = outcomeOf(status);
  return { outcome, status, reason: outcome === 'delivered' ? null : `http-${String(status)}`, until: null };
};
