import { decayOf } from './decay-of';
import { byDateThenId } from './indexed-article';
import type { OtherNewsOptions } from './options';
import type { Posting } from './postings';
import type { Worths } from './worth-of';

/** The features whose postings are worth reading, the most telling first. */
export const featuresToRead = (worths: Worths, { limits }: OtherNewsOptions): string[] => [...worths.keys()].slice(0, limits.features);

/** The most promising candidates by the postings alone: the ids of those to be scored exactly, best first. */
export const gatherCandidates = (
  own: { id: string; date: number },
  worths: Worths,
  postings: ReadonlyMap<string, readonly Posting[]>,
  options: OtherNewsOptions,
): string[] => {
  const found = new Map<string, { id: string; date: number; points: number }>();
  // In the order of worth, whatever order the store answered in: sums of fractions depend on it.
  for (const key of featuresToRead(worths, options)) {
    const worth = worths.get(key)?.worth ?? 0;
    for (const { id, date, weight } of postings.get(key) ?? []) {
      const candidate = found.get(id) ?? { id, date, points: 0 };
      candidate.points += worth * weight;
      found.set(id, candidate);
    }
  }
  found.delete(own.id);
  return [...found.values()]
    .map((candidate) => ({ ...candidate, points: candidate.points * decayOf(own.date, candidate.date, options.decay) }))
    .sort((a, b) => b.points - a.points || byDateThenId(a, b))
    .slice(0, options.limits.candidates)
    .map(({ id }) => id);
};
