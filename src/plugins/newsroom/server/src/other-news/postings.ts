import type { OtherNewsOptions } from './options';
import type { Weights } from './pack';

/** A feature's number in one index; another index may give it another. */
export type Token = number;

/** One article under one feature: its place in time, see place-of.ts. */
export interface Posting {
  place: number;
  /** Thousandths. */
  weight: number;
}

export interface Known {
  token: Token;
  /** How many listed articles have it. */
  count: number;
}

export interface Window {
  /** Each is read by itself. */
  tokens: readonly Token[];
  /** The last place that counts as before. */
  place: number;
  direction: OtherNewsOptions['direction'];
  /** Postings of one feature on each side in time. */
  limit: number;
}

/** A listed article as it is scored: its features by their numbers, words by themselves. */
export interface Candidate {
  place: number;
  /** The document id. */
  id: string;
  /** Milliseconds since 1970. */
  date: number;
  marks: Weights;
  words: Weights;
}

/** What a list needs of the index. Only public articles that may be listed elsewhere are in it. */
export interface Postings {
  /** The features of a locale by their keys; one that no article ever had may be missing. */
  lookup(locale: string, keys: readonly string[]): Promise<ReadonlyMap<string, Known>>;
  /**
   * For each token the last `limit` postings up to `place` and, in direction `any`, the first `limit` after it, ascending.
   * Features are of one locale, so their postings are as well.
   */
  nearest(window: Window): Promise<ReadonlyMap<Token, readonly Posting[]>>;
  /** Whole articles, in any order; a place that nobody has is left out. */
  articles(places: readonly number[]): Promise<readonly Candidate[]>;
  /** The places of documents in a locale; one that is not listed there is left out. */
  places(locale: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
