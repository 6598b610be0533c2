import type { Feature } from './indexed-article';
import type { Weights } from './pack';

/** Features by their numbers, in the order of these. */
export const weightsOf = (features: ReadonlyArray<{ token: number; feature: Pick<Feature, 'weight'> }>): Weights => {
  const sorted = [...features].sort((a, b) => a.token - b.token);
  return { tokens: sorted.map(({ token }) => token), weights: sorted.map(({ feature }) => feature.weight) };
};
