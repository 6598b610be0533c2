import { decayOf } from './decay-of';
import type { OtherNewsOptions } from './options';
import { dateOfPlace } from './place-of';
import type { Posting, Token } from './postings';
import type { Worths } from './worth-of';

/** The features whose postings are worth reading, the most telling first. */
export const featuresToRead = (worths: Worths, { limits }: OtherNewsOptions): Token[] => [...worths.keys()].slice(0, limits.features);

/**
 * The most promising candidates by the postings alone: the places of those to be scored exactly, best first.
 *
 * @param except places of the article itself and of those that are not wanted
 */
export const gatherCandidates = (
  own: { date: number },
  worths: Worths,
  postings: ReadonlyMap<Token, readonly Posting[]>,
  except: ReadonlySet<number>,
  options: OtherNewsOptions,
): number[] => {
  const found = new Map<number, number>();
  // In the order of worth, whatever order the store answered in: sums of fractions depend on it.
  for (const token of featuresToRead(worths, options)) {
    const worth = worths.get(token)?.worth ?? 0;
    for (const { place, weight } of postings.get(token) ?? []) found.set(place, (found.get(place) ?? 0) + worth * weight);
  }
  for (const place of except) found.delete(place);
  return [...found]
    .map(([place, points]) => ({ place, points: points * decayOf(own.date, dateOfPlace(place), options.decay) }))
    .sort((a, b) => b.points - a.points || b.place - a.place)
    .slice(0, options.limits.candidates)
    .map(({ place }) => place);
};
