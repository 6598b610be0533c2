import fc from 'fast-check';

import { packPostings, packWeights, unpackPostings, unpackWeights, type Weights } from './pack';

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

describe('packing', () => {
  it('gives postings back, from before 1970 to the end of time', () => {
    const places = fc.array(fc.integer({ min: -(2 ** 48), max: 2 ** 48 })).map(ascending);
    fc.assert(
      fc.property(places, fc.infiniteStream(fc.nat({ max: 20_000 })), (list, weights) => {
        const postings = list.map((place) => ({ place, weight: weights.next().value as number }));
        expect(unpackPostings(postings[0]?.place ?? 0, packPostings(postings))).toEqual(postings);
      }),
    );
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
