import { decayOf } from './decay-of';

const DAY = 86_400_000;
const options = { scaleDays: 30, power: 0.2 };

describe('decayOf', () => {
  it.each([
    [0, 1],
    [30, 2 ** -0.2],
    [930, 32 ** -0.2],
  ])('is (1 + days / 30) ^ -0.2 at %d days', (days, decay) => {
    expect(decayOf(0, days * DAY, options)).toBeCloseTo(decay, 12);
    expect(decayOf(days * DAY, 0, options)).toBe(decayOf(0, days * DAY, options));
  });

  it('leaves everything as it is at power 0', () => {
    expect(decayOf(0, 1e12, { scaleDays: 30, power: 0 })).toBe(1);
  });
});
