import fc from 'fast-check';

import { pagesToOffer } from './pager';

describe('pagesToOffer', () => {
  it.each([
    [1, 2, [1, 2]],
    [1, 3, [1, 2, 3]],
    [1, 4, [1, 2, 3, 4]],
    [1, 9, [1, 2, null, 9]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [4, 9, [1, 2, 3, 4, 5, null, 9]],
    [9, 9, [1, null, 8, 9]],
    [30, 9, [1, null, 9]],
  ])('page %i of %i', (page, count, expected) => {
    expect(pagesToOffer(page, count)).toEqual(expected);
  });

  it('offers rising numbers within the list, a gap only where at least two pages are left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (page, count) => {
        const offered = pagesToOffer(page, count);
        const numbers = offered.filter((number): number is number => number !== null);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect([numbers[0], numbers[numbers.length - 1]]).toEqual([1, count]);
        offered.forEach((number, index) => {
          const [before, after] = [offered[index - 1] ?? 0, offered[index + 1] ?? 0];
          expect(number === null ? after - before > 2 : true).toBe(true);
        });
      }),
    );
  });
});
