import type { IndexedArticle } from './indexed-article';

/** The words of an article as a vector of length one. */
export type Wording = ReadonlyMap<string, number>;

export const wordingOf = (article: IndexedArticle): Wording => {
  const words = article.features.filter(({ kind }) => kind === 'text');
  const length = Math.sqrt(words.reduce((sum, { weight }) => sum + weight ** 2, 0));
  return new Map(words.map(({ value, weight }) => [value, weight / length]));
};

/** The cosine of two wordings: 0 for nothing in common, 1 for the same words equally often. */
export const likeness = (a: Wording, b: Wording): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
};
