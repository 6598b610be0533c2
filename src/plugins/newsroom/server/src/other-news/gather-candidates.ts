import { decayOf } from './decay-of';
import type { OtherNewsOptions } from './options';
import { dateOfPlace } from './place-of';
import type { Posting, Token } from './postings';
import type { Worths } from './worth-of';

/** The features whose postings are worth reading, the most telling first. */
export const featuresToRead = (worths: Worths, { limits }: OtherNewsOptions): Token[] => [...worths.keys()].slice(0, limits.features);

interface Promising {
  place: number;
  points: number;
}

const byPoints = (a: Promising, b: Promising): number => b.points - a.points || b.place - a.place;

export interface Gathered {
  /** Of those to be scored exactly, best first. */
  places: number[];
  /** How many more could be among them before one has to go. */
  room: number;
  /** What the last of them has, where there is no room; 0 where there is. */
  leastPoints: number;
}

/**
 * The most promising candidates by the postings alone.
 *
 * @param except places of the article itself and of those that are not wanted
 */
export const gatherCandidates = (
  own: { date: number },
  worths: Worths,
  postings: ReadonlyMap<Token, readonly Posting[]>,
  except: ReadonlySet<number>,
  options: OtherNewsOptions,
): Gathered => {
  const found = new Map<number, number>();
  // In the order of worth, whatever order the store answered in: sums of fractions depend on it.
  for (const token of featuresToRead(worths, options)) {
    const worth = worths.get(token)?.worth ?? 0;
    for (const { place, weight } of postings.get(token) ?? []) found.set(place, (found.get(place) ?? 0) + worth * weight);
  }
  for (const place of except) found.delete(place);
  const most = options.limits.candidates;
  const best: Promising[] = [];
  let least = 0;
  // Thousands need not be put in order for the sake of some dozens. No decay adds anything, so most need no decay either.
  for (const [place, sum] of found) {
    if (sum < least) continue;
    const points = sum * decayOf(own.date, dateOfPlace(place), options.decay);
    if (points < least) continue;
    best.push({ place, points });
    if (best.length < 3 * most) continue;
    best.sort(byPoints).length = most;
    least = best[most - 1]!.points;
  }
  best.sort(byPoints).splice(most);
  const room = Math.max(most - found.size, 0);
  return { places: best.map(({ place }) => place), room, leastPoints: room > 0 ? 0 : (best.at(-1)?.points ?? 0) };
};
