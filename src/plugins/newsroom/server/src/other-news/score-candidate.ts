import { decayOf } from './decay-of';
import { keyOf, type Feature, type IndexedArticle } from './indexed-article';
import type { OtherNewsOptions } from './options';
import type { Worths } from './worth-of';

export interface Scored {
  article: IndexedArticle;
  score: number;
  /** What the two have in common and how much of the score comes of it. */
  shared: ReadonlyArray<{ feature: Feature; points: number }>;
}

/** The exact score: what is shared, at its worth, times the decay of the time between. */
export const scoreCandidate = (own: IndexedArticle, worths: Worths, candidate: IndexedArticle, options: OtherNewsOptions): Scored => {
  const decay = decayOf(own.date, candidate.date, options.decay);
  const shared: Array<{ feature: Feature; points: number }> = [];
  let score = 0;
  for (const feature of candidate.features) {
    const worth = worths.get(keyOf(feature))?.worth;
    if (worth === undefined) continue;
    const points = (worth * feature.weight * decay) / 1000;
    shared.push({ feature, points });
    score += points;
  }
  return { article: candidate, score, shared };
};
