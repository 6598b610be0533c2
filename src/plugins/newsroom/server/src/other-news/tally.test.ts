import fc from 'fast-check';

import { Tally } from './tally';

const posting = fc.record({ place: fc.integer({ min: -(2 ** 48), max: 2 ** 48 }), weight: fc.nat({ max: 9000 }) });
const heap = fc.array(fc.tuple(fc.nat({ max: 5000 }), posting), { maxLength: 60 });

describe('Tally', () => {
  it('finds nothing between the same postings in any order', () => {
    fc.assert(
      fc.property(heap, (rows) => {
        const tally = new Tally();
        for (const [token, one] of rows) tally.add(token, one);
        for (const [token, one] of [...rows].reverse()) tally.take(token, one);
        expect(tally.differing()).toEqual([]);
      }),
    );
  });

  it('names the feature that has one more, one less, or another weight', () => {
    fc.assert(
      fc.property(heap, fc.nat({ max: 9000 }), posting, (rows, token, one) => {
        const tally = new Tally();
        for (const [other, row] of rows) tally.add(other, row);
        for (const [other, row] of rows) tally.take(other, row);
        tally.take(token, one);
        expect(tally.differing()).toEqual([token]);
        tally.add(token, { ...one, weight: one.weight + 1 });
        expect(tally.differing()).toEqual([token]);
      }),
    );
  });
});
