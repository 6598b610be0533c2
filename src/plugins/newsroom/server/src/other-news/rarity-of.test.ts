import fc from 'fast-check';

import { rarityOf } from './rarity-of';

describe('rarityOf', () => {
  it('falls as the feature becomes common, and never below nothing', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 1_000_000 }), (a, b) => {
        const [fewer, more] = a < b ? [a, b] : [b, a];
        expect(rarityOf(fewer, 4000)).toBeGreaterThanOrEqual(rarityOf(more, 4000));
        expect(rarityOf(more, 4000)).toBeGreaterThan(0);
      }),
    );
  });

  it('changes at few steps only: one more article seldom moves a list', () => {
    const values = new Set(Array.from({ length: 100_000 }, (_, count) => rarityOf(count, 4000)));
    expect(values.size).toBe(18);
  });
});
