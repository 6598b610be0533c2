import fc from 'fast-check';

import { packWeights, type Weights } from './pack';
import { packFeatures, unpackFeatures } from './pack-features';

const toWeights = (pairs: ReadonlyArray<[number, number]>): Weights => ({
  tokens: pairs.map(([token]) => token),
  weights: pairs.map(([, weight]) => weight),
});
const pairs = (minLength: number) =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat({ max: 20_000 })), { minLength })
    .map((list) => [...new Map(list)].sort(([a], [b]) => a - b))
    .map(toWeights);

describe('an article’s features, packed', () => {
  it('are given back, and so are those that an earlier version wrote', () => {
    fc.assert(
      fc.property(pairs(1), pairs(0), (marks, words) => {
        expect(unpackFeatures(packFeatures([marks, words]))).toEqual([marks, words]);
        expect(unpackFeatures(packWeights([marks, words]))).toEqual([marks, words]);
      }),
    );
  });

  it('take little more room than their numbers', () => {
    const words = toWeights(Array.from({ length: 80 }, (_, index) => [index * 1000 + 1000, index % 10 === 0 ? 418 : 232]));
    expect(packFeatures([toWeights([[1, 0]]), words]).length).toBeLessThanOrEqual(180);
    expect(packWeights([toWeights([[1, 0]]), words]).length).toBeGreaterThan(320);
  });
});
