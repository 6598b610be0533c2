import { decayOf } from './decay-of';
import type { Feature } from './indexed-article';
import type { OtherNewsOptions } from './options';
import type { Weights } from './pack';
import type { Candidate } from './postings';
import type { Worth, Worths } from './worth-of';

export interface Scored {
  article: Candidate;
  score: number;
  /** What the two have in common and how much of the score comes of it, the most telling first. */
  shared: ReadonlyArray<{ feature: Feature; points: number }>;
}

type Match = Worth & { weight: number };

const collect = ({ tokens, weights }: Weights, worths: Worths, into: Match[]): void => {
  for (let index = 0; index < tokens.length; index += 1) {
    const known = worths.get(tokens[index]!);
    // Written out: most of a list's time is spent here, and a spread costs three times as much.
    if (known !== undefined) into.push({ feature: known.feature, worth: known.worth, rank: known.rank, weight: weights[index]! });
  }
};

/** The exact score: what is shared, at its worth, times the decay of the time between. */
export const scoreCandidate = (own: { date: number }, worths: Worths, candidate: Candidate, options: OtherNewsOptions): Scored => {
  const decay = decayOf(own.date, candidate.date, options.decay);
  const matches: Match[] = [];
  collect(candidate.marks, worths, matches);
  collect(candidate.words, worths, matches);
  // Sums of fractions depend on the order, and an index may number its features in any.
  matches.sort((a, b) => a.rank - b.rank);
  let score = 0;
  const shared = matches.map(({ feature, worth, weight }) => {
    const points = (worth * weight * decay) / 1000;
    score += points;
    return { feature, points };
  });
  return { article: candidate, score, shared };
};
