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

const collect = ({ tokens, weights }: Weights, worths: Worths, into: number[]): void => {
  for (let index = 0; index < tokens.length; index += 1) {
    const known = worths.get(tokens[index]!);
    if (known !== undefined) into[known.rank] = weights[index]!;
  }
};

/** By the rank of a feature the candidate's weight. Sums of fractions depend on the order, and an index may number its features in any. */
const weightsByRank = ({ marks, words }: Candidate, worths: Worths): number[] => {
  const weights = new Array<number>(worths.size).fill(0);
  collect(marks, worths, weights);
  collect(words, worths, weights);
  return weights;
};

/** Scores candidates for one article: what is shared, at its worth, times the decay of the time between. */
export class Scorer {
  private readonly byRank: readonly Worth[];

  constructor(
    private readonly own: { date: number },
    private readonly worths: Worths,
    private readonly options: OtherNewsOptions,
  ) {
    // The most telling first, as they stand in the map.
    this.byRank = [...worths.values()];
  }

  /** The exact score alone: of dozens only some need reasons. */
  scoreOf(candidate: Candidate): number {
    const decay = this.decayOf(candidate);
    const weights = weightsByRank(candidate, this.worths);
    let score = 0;
    for (let rank = 0; rank < weights.length; rank += 1) {
      if (weights[rank] !== 0) score += (this.byRank[rank]!.worth * weights[rank]! * decay) / 1000;
    }
    return score;
  }

  score(article: Candidate): Scored {
    const decay = this.decayOf(article);
    const weights = weightsByRank(article, this.worths);
    const shared: Array<{ feature: Feature; points: number }> = [];
    let score = 0;
    for (const { feature, worth, rank } of this.byRank) {
      const points = (worth * weights[rank]! * decay) / 1000;
      if (points === 0) continue;
      score += points;
      shared.push({ feature, points });
    }
    return { article, score, shared };
  }

  private decayOf({ date }: Candidate): number {
    return decayOf(this.own.date, date, this.options.decay);
  }
}
