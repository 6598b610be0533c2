import fc from 'fast-check';

import { packPostings, packWeights, unpackPostings, unpackWeights, type Weights } from './pack';

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

describe('packing', () => {
  it('gives postings back, from before 1970 to the end of time', () => {
    const places = fc.array(fc.integer({ min: -(2 ** 48), max: 2 ** 48 })).map(ascending);
    const some = fc.oneof(fc.nat({ max: 20_000 }), fc.constantFrom(0, 232, 1000));
    fc.assert(
      fc.property(places, fc.infiniteStream(some), (list, weights) => {
        const postings = list.map((place) => ({ place, weight: weights.next().value as number }));
        expect(unpackPostings(postings[0]?.place ?? 0, packPostings(postings))).toEqual(postings);
      }),
    );
  });

  it('writes repeated weights once, and reads what an earlier version wrote in pairs', () => {
    const postings = Array.from({ length: 40 }, (_, number) => ({ place: number * 2 ** 30 + 7, weight: number % 3 === 0 ? 418 : 232 }));
    const packed = packPostings(postings);
    expect(packed.length).toBeLessThan(40 * 5 + 10);
    expect(unpackPostings(7, packed)).toEqual(postings);
    expect(unpackPostings(7, Uint8Array.of(0, 104, 5, 104))).toEqual([
      { place: 7, weight: 104 },
      { place: 12, weight: 104 },
    ]);
  });

  it('gives lists of weights back, empty ones too', () => {
    const list = fc
      .array(fc.tuple(fc.nat(), fc.nat({ max: 20_000 })))
      .map((pairs) => [...new Map(pairs)].sort(([a], [b]) => a - b))
      .map((pairs): Weights => ({ tokens: pairs.map(([token]) => token), weights: pairs.map(([, weight]) => weight) }));
    fc.assert(
      fc.property(fc.array(list), (lists) => {
        expect(unpackWeights(packWeights(lists))).toEqual(lists);
      }),
    );
  });

  it('is small', () => {
    const hourly = Array.from({ length: 100 }, (_, hour) => ({ place: hour * 3600 * 2 ** 16, weight: 1000 }));
    expect(packPostings(hourly).length).toBeLessThanOrEqual(600);
  });
});
