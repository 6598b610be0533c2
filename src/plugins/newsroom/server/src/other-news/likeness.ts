import type { Weights } from './pack';

/** The words of an article as a vector, with the square of its length. */
export interface Wording extends Weights {
  square: number;
}

/** Many lists are made from the same articles. */
const known = new WeakMap<Weights, Wording>();

export const wordingOf = (words: Weights): Wording => {
  let wording = known.get(words);
  if (wording === undefined) {
    wording = { ...words, square: words.weights.reduce((sum, weight) => sum + weight ** 2, 0) };
    known.set(words, wording);
  }
  return wording;
};

/** The cosine of two wordings: 0 for nothing in common, 1 for the same words equally often. Whole numbers until the end: no order shows. */
export const likeness = (a: Wording, b: Wording): number => {
  let product = 0;
  for (let i = 0, j = 0; i < a.tokens.length && j < b.tokens.length; ) {
    const difference = a.tokens[i]! - b.tokens[j]!;
    if (difference === 0) product += a.weights[i]! * b.weights[j]!;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return product === 0 ? 0 : product / Math.sqrt(a.square * b.square);
};
