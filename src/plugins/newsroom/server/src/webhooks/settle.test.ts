import type { Breaker } from './records';
import { settle } from './settle';
import type { Verdict } from './verdict-of';

const BEGAN = new Date('2026-03-01T12:00:00.000Z');
const NOW = new Date('2026-03-01T12:00:02.000Z');
const after = (seconds: number): string => new Date(NOW.getTime() + seconds * 1_000).toISOString();

const WELL: Breaker = {
  failures: 0,
  suspects: [],
  downSince: null,
  notBefore: null,
  lastSuccessAt: null,
  lastFailureAt: null,
  lastFailure: null,
};
const FRESH = { target: 'article', attempts: 0, refusals: 0, failingSince: null };

const verdict = (outcome: Verdict['outcome'], until: Date | null = null): Verdict => ({
  outcome,
  status: null,
  reason: outcome === 'delivered' ? null : 'why',
  until,
});
const tried = (outcome: Verdict['outcome'], until: Date | null = null) => ({
  verdict: verdict(outcome, until),
  began: BEGAN,
  now: NOW,
  chance: 0.5,
});

describe('a delivery', () => {
  it('that arrived is done', () => {
    const { delivery, breaker } = settle(FRESH, WELL, tried('delivered'));
    expect(delivery).toMatchObject({ state: 'delivered', dueAt: null, attempts: 1, endedAt: NOW.toISOString() });
    expect(breaker).toEqual({ ...WELL, lastSuccessAt: BEGAN.toISOString() });
  });

  it('that is refused comes again by the schedule and is given up at last; its endpoint is well', () => {
    const { delivery, breaker } = settle({ ...FRESH, refusals: 1, attempts: 1 }, WELL, tried('refused'));
    expect(delivery).toMatchObject({ state: 'failing', dueAt: after(300), refusals: 2, attempts: 2, endedAt: null });
    expect(breaker).toMatchObject({ failures: 0, downSince: null, notBefore: null, lastFailure: 'why' });
    expect(settle({ ...FRESH, refusals: 9, attempts: 9 }, WELL, tried('refused')).delivery).toMatchObject({
      state: 'dead',
      dueAt: null,
      endedAt: NOW.toISOString(),
    });
  });

  it.each(['unreachable', 'postponed', 'gone'] as const)('is not to blame when its endpoint is %s', (outcome) => {
    const { delivery } = settle({ ...FRESH, attempts: 400 }, WELL, tried(outcome));
    expect(delivery).toMatchObject({ state: 'failing', dueAt: NOW.toISOString(), refusals: 0, attempts: 401, endedAt: null });
  });

  it('that fails while nothing else got through is not to blame, and comes again soon', () => {
    const { delivery } = settle({ ...FRESH, attempts: 400, failingSince: after(-9_000) }, WELL, tried('failed'));
    expect(delivery).toMatchObject({ state: 'failing', dueAt: after(240), refusals: 0, endedAt: null });
  });

  it('that fails after others got through is to blame itself, and its endpoint is not', () => {
    const known = { ...WELL, lastSuccessAt: after(-60) };
    const { delivery, breaker } = settle({ ...FRESH, attempts: 2, refusals: 1, failingSince: after(-90) }, known, tried('failed'));
    expect(delivery).toMatchObject({ state: 'failing', refusals: 2, dueAt: after(300) });
    expect(breaker).toEqual({ ...known, lastFailureAt: NOW.toISOString(), lastFailure: 'why' });
    const sinceBefore = settle({ ...FRESH, attempts: 2, failingSince: after(-30) }, known, tried('failed'));
    expect(sinceBefore.delivery.refusals).toBe(0);
    const whileDown = settle({ ...FRESH, failingSince: after(-90) }, { ...known, downSince: after(-50) }, tried('failed'));
    expect(whileDown.delivery.refusals).toBe(0);
  });
});

describe('an endpoint', () => {
  const fail = (breaker: Breaker, target: string): Breaker => settle({ ...FRESH, target }, breaker, tried('failed')).breaker;

  it('is down when three documents fail without one that arrives between', () => {
    const two = fail(fail(WELL, 'a'), 'b');
    expect(two).toMatchObject({ failures: 2, downSince: null });
    expect(fail(two, 'c')).toMatchObject({ downSince: NOW.toISOString() });
    expect(fail(fail(two, 'a'), 'b')).toMatchObject({ failures: 4, downSince: null });
    expect(fail(settle(FRESH, two, tried('delivered')).breaker, 'c')).toMatchObject({ failures: 1, downSince: null });
    expect(fail(settle(FRESH, two, tried('refused')).breaker, 'c')).toMatchObject({ failures: 1, downSince: null });
  });

  it('is down at once when there is no connection, and up with the first answer', () => {
    const { breaker } = settle(FRESH, WELL, tried('unreachable'));
    expect(breaker).toMatchObject({ downSince: NOW.toISOString(), notBefore: after(4.5) });
    expect(settle(FRESH, breaker, tried('delivered')).breaker).toMatchObject({ failures: 0, downSince: null, notBefore: null });
    expect(settle(FRESH, breaker, tried('refused')).breaker).toMatchObject({ downSince: null, notBefore: null });
  });

  it.each([
    [10, 5],
    [60, 30],
    [400, 200],
    [86_400, 270],
    [30 * 86_400, 270],
  ])('that is down for %d s is asked again within %d s', (age, within) => {
    const down = { ...WELL, downSince: after(-age), notBefore: after(-1) };
    for (const chance of [0, 0.5, 1]) {
      const { notBefore } = settle(FRESH, down, { ...tried('unreachable'), chance }).breaker;
      expect(Date.parse(notBefore!)).toBeLessThanOrEqual(Date.parse(after(within)));
      expect(Date.parse(notBefore!)).toBeGreaterThanOrEqual(Date.parse(after(within * 0.8)));
    }
  });

  it('that asks for time gets it, and a shorter wish takes nothing from a longer', () => {
    const { breaker } = settle(FRESH, WELL, tried('postponed', new Date(after(120))));
    expect(breaker).toMatchObject({ notBefore: after(120), downSince: null });
    expect(settle(FRESH, breaker, tried('postponed', new Date(after(9)))).breaker.notBefore).toBe(after(120));
    expect(settle(FRESH, breaker, tried('delivered')).breaker.notBefore).toBe(after(120));
  });

  it('that is gone says so', () => {
    expect(settle(FRESH, WELL, tried('gone')).isGone).toBe(true);
    expect(settle(FRESH, WELL, tried('refused')).isGone).toBe(false);
  });

  it('keeps the latest success, whichever ends first', () => {
    const known = { ...WELL, lastSuccessAt: after(-1) };
    expect(settle(FRESH, known, tried('delivered')).breaker.lastSuccessAt).toBe(after(-1));
  });
});
