/**
 * What a list was made from, in numbers: enough to tell of most changes of another article that the list can't be another for them, without
 * asking the database. Where it can't be told, the list is made again, so a doubt costs time and never the truth.
 */
import { barOf } from './bar';
import { decayOf } from './decay-of';
import { featuresToRead } from './gather-candidates';
import { STATES, type IndexedRow } from './indexed-row';
import type { Hand, MadeList } from './list-other-news';
import type { OtherNewsOptions } from './options';
import type { Weights } from './pack';
import { dateOfPlace } from './place-of';
import type { Known, Posting, Token } from './postings';
import { rarityOf } from './rarity-of';

/** Thousands are kept, so they are numbers in columns. A feature is known by its index in the first four. */
export interface ListBasis {
  own: { id: string; locale: string; date: number };
  /** Document ids of its entries, and of what its editor named. */
  names: ReadonlySet<string>;
  /** See bar.ts. */
  bar: number;
  /** The article's own features, ascending. */
  tokens: Uint32Array;
  worths: Float32Array;
  /** In how many articles each was when the list was made, and is. */
  countsThen: Uint32Array;
  counts: Uint32Array;
  /** Whether its postings were read. */
  isRead: Uint8Array;
  /** The place that divides the past from the future. */
  middle: number;
  past: Sides;
  future: Sides | null;
  /** How many more candidates there could be before one has to go, see `Gathered`. */
  freeCandidates: number;
  leastPoints: number;
}

/** What was read of the features on one side in time. */
interface Sides {
  /** How many more postings could be read before one is no longer. */
  free: Int16Array;
  /** The place of the farthest, where no more were to be read and others may lie beyond it; NaN where all were read. */
  edges: Float64Array;
}

/** An article as the index had it and has it; null where it did not, or does not. */
export interface ArticleChange {
  newsItem: string;
  locale: string;
  before: IndexedRow | null;
  after: IndexedRow | null;
}

/** For what rounds, and is summed in another order. */
const SLACK = 0.99;

const sidesOf = (
  lists: ReadonlyArray<readonly Posting[]>,
  limit: number,
  farthest: (postings: readonly Posting[]) => Posting | undefined,
): Sides => ({
  free: Int16Array.from(lists, (postings) => Math.min(limit - postings.length, 1_000)),
  edges: Float64Array.from(lists, (postings) => (postings.length < limit ? NaN : (farthest(postings)?.place ?? NaN))),
});

/** @returns null for a list that any article might come onto */
export const basisOf = (
  own: Pick<IndexedRow, 'newsItem' | 'locale' | 'date' | 'marks' | 'words'> & Hand,
  { entries, search }: MadeList,
  counts: ReadonlyMap<Token, Pick<Known, 'count'>>,
  options: OtherNewsOptions,
): ListBasis | null => {
  const bar = barOf(entries, options);
  if (search === null || bar === 0) return null;
  const { worths, middle, postings, candidates } = search;
  const tokens = Uint32Array.from([...own.marks.tokens, ...own.words.tokens]).sort();
  const read = new Set(featuresToRead(worths, options));
  const { postingsPerFeature: limit } = options.limits;
  const lists = Array.from(tokens, (token) => (read.has(token) ? (postings.get(token) ?? []) : []));
  const countsThen = Uint32Array.from(tokens, (token) => counts.get(token)?.count ?? 0);
  const onSide = (isOn: (posting: Posting) => boolean) => lists.map((list) => list.filter(isOn));
  const past = onSide(({ place }) => place <= middle);
  const future = onSide(({ place }) => place > middle);
  return {
    own: { id: own.newsItem, locale: own.locale, date: own.date },
    names: new Set([...entries.map(({ newsItem }) => newsItem), ...own.pinned, ...own.excluded]),
    bar,
    tokens,
    worths: Float32Array.from(tokens, (token) => worths.get(token)?.worth ?? 0),
    countsThen,
    counts: countsThen,
    isRead: Uint8Array.from(tokens, (token) => Number(read.has(token))),
    middle,
    past: sidesOf(past, limit, (list) => list[0]),
    future: options.direction === 'past' ? null : sidesOf(future, limit, (list) => list.at(-1)),
    freeCandidates: candidates.room,
    leastPoints: candidates.leastPoints,
  };
};

/** Bytes that one takes, about. */
export const sizeOfBasis = ({ tokens, names }: ListBasis): number => 1_500 + tokens.length * 42 + names.size * 40;

/** What an article and a list have in common, and where that puts it. */
interface Standing {
  place: number;
  /** Features of the list's article, by their index, ascending in each list of weights. */
  shared: ReadonlySet<number>;
  score: number;
  /** At most what it has among the candidates. */
  points: number;
}

const NOWHERE: Standing = { place: NaN, shared: new Set(), score: 0, points: 0 };

const standingOf = (row: IndexedRow | null, basis: ListBasis, { decay }: OtherNewsOptions): Standing => {
  if (row?.state !== STATES.listed) return NOWHERE;
  const { own, tokens, worths, isRead } = basis;
  const shared = new Set<number>();
  let score = 0;
  let points = 0;
  const add = ({ tokens: others, weights }: Weights): void => {
    for (let mine = 0, other = 0; mine < tokens.length && other < others.length; ) {
      const difference = tokens[mine]! - others[other]!;
      if (difference === 0) {
        const worth = worths[mine]! * weights[other]!;
        shared.add(mine);
        score += worth;
        if (isRead[mine] === 1) points += worth;
      }
      if (difference <= 0) mine += 1;
      if (difference >= 0) other += 1;
    }
  };
  add(row.marks);
  add(row.words);
  // As candidates are gathered: by the place, of which the date is told to the second.
  const near = decayOf(own.date, dateOfPlace(row.place), decay);
  return { place: row.place, shared, score: (score * decayOf(own.date, row.date, decay)) / 1000, points: points * near };
};

/** Counts one posting more or less. @returns whether no other one goes or comes for it */
const standsAlone = ({ free, edges }: Sides, index: number, place: number, isPast: boolean, difference: 1 | -1): boolean => {
  const edge = edges[index]!;
  // Beyond what was read.
  if (!Number.isNaN(edge)) return isPast ? place < edge : place > edge;
  free[index]! -= difference;
  return free[index]! >= 0;
};

const copyOf = (sides: Sides): Sides => ({ ...sides, free: sides.free.slice() });

const isWorthTheSame = (count: number, then: number, { rarityScale }: OtherNewsOptions): boolean =>
  count === then || (count > 0 && then > 0 && rarityOf(count, rarityScale) === rarityOf(then, rarityScale));

/** The basis with what is read and counted of its features after a change; null where others are read, or they are worth something else. */
const withPostings = (basis: ListBasis, was: Standing, is: Standing, options: OtherNewsOptions): ListBasis | null => {
  const after = {
    ...basis,
    counts: basis.counts.slice(),
    past: copyOf(basis.past),
    future: basis.future && copyOf(basis.future),
  };
  const change = ({ shared, place }: Standing, other: Standing, difference: 1 | -1): boolean => {
    const isPast = place <= basis.middle;
    const side = isPast ? after.past : after.future;
    for (const index of shared) {
      const stays = other.shared.has(index);
      if (stays && place === other.place) continue;
      if (!stays) after.counts[index]! += difference;
      if (!isWorthTheSame(after.counts[index]!, basis.countsThen[index]!, options)) return false;
      if (side !== null && basis.isRead[index] === 1 && !standsAlone(side, index, place, isPast, difference)) return false;
    }
    return true;
  };
  return change(was, is, -1) && change(is, was, 1) ? after : null;
};

/**
 * Whether a list is the same after a change of another article as before it.
 *
 * - Nothing below the bar comes onto a list that is full (bar.ts), nor keeps another from it.
 * - All that is on it is worth what it was as long as its own features are in about as many articles.
 * - Nobody else comes into sight or goes out of it as long as no window of postings is pushed, and no candidate gives way.
 *
 * @returns the basis after it; null where the list may be another
 */
export const basisAfter = (
  basis: ListBasis,
  { newsItem, locale, before, after }: ArticleChange,
  options: OtherNewsOptions,
): ListBasis | null => {
  if (newsItem === basis.own.id || basis.names.has(newsItem)) return null;
  if (locale !== basis.own.locale) return basis;
  // Any node lists an article whose time has come, at once: the list may have been made with it already.
  if (before?.state === STATES.waiting) return null;
  const [was, is] = [standingOf(before, basis, options), standingOf(after, basis, options)];
  if (was.shared.size === 0 && is.shared.size === 0) return basis;
  if (Math.max(was.score, is.score) >= basis.bar) return null;
  const isFull = basis.leastPoints > 0;
  if (isFull && Math.max(was.points, is.points) >= basis.leastPoints * SLACK) return null;
  // Who goes may not have been among them, so nothing is taken for free again.
  const freeCandidates = isFull || is.points === 0 ? basis.freeCandidates : basis.freeCandidates - 1;
  return freeCandidates < 0 ? null : withPostings({ ...basis, freeCandidates }, was, is, options);
};
