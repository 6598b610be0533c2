import type { IndexedArticle } from './indexed-article';
import type { OtherNewsOptions } from './options';

/** One article under one feature. */
export interface Posting {
  id: string;
  date: number;
  /** Thousandths. */
  weight: number;
}

export interface Window {
  locale: string;
  /** Feature keys; each is read by itself. */
  keys: readonly string[];
  date: number;
  direction: OtherNewsOptions['direction'];
  /** Postings of one feature on each side in time. */
  limit: number;
}

/** What a list needs of the index. Only public articles that may be listed elsewhere are in it. */
export interface Postings {
  /** How many articles of the locale have each feature; a key that none has may be missing. */
  counts(locale: string, keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * For each key the last `limit` postings dated up to `date` and, in direction `any`, the first `limit` after it, in the
   * order of date, then id. Ties at the edge must fall by id: the answer may not hang on the order of insertion.
   */
  nearest(window: Window): Promise<ReadonlyMap<string, readonly Posting[]>>;
  /** Whole articles, in any order; an id that is not in the index is left out. */
  articles(locale: string, ids: readonly string[]): Promise<readonly IndexedArticle[]>;
}
