import { nextAttempt, nextAttemptUnsure } from './next-attempt';

const NOW = new Date('2026-03-01T12:00:00.000Z');
const secondsOf = (at: Date | null): number | null => (at === null ? null : (at.getTime() - NOW.getTime()) / 1_000);

describe('a message that is refused', () => {
  it.each([
    [1, 5],
    [2, 300],
    [3, 1_800],
    [4, 7_200],
    [5, 18_000],
    [6, 36_000],
    [7, 50_400],
    [8, 72_000],
    [9, 86_400],
    [10, null],
  ])('comes again after its refusal no. %d in %p seconds', (refusals, seconds) => {
    expect(secondsOf(nextAttempt(refusals, NOW, 0.5))).toBe(seconds);
  });

  it('is given up after about three days', () => {
    const hours = (chance: number) =>
      Array.from({ length: 9 }, (_, index) => (secondsOf(nextAttempt(index + 1, NOW, chance)) ?? 0) / 3_600).reduce(
        (sum, one) => sum + one,
      );
    expect(hours(0)).toBeGreaterThan(66);
    expect(hours(1)).toBeLessThan(84);
  });
});

it('does not wait for more than five minutes while it may be the receiver', () => {
  for (let attempts = 1; attempts < 2_000; attempts += 1) {
    expect(secondsOf(nextAttemptUnsure(attempts, NOW, 1))).toBeLessThan(300);
    expect(secondsOf(nextAttemptUnsure(attempts, NOW, 0))).toBeGreaterThanOrEqual(4.5);
  }
});
