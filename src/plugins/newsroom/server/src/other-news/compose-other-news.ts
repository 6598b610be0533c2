import { reasonsOf, type ScoredReason } from './reasons-of';
import type { Scored } from './score-candidate';

export interface ListEntry {
  newsItem: string;
  /** Four decimals; 0 for pinned and recent entries. */
  score: number;
  /** Their weights add up to the score. */
  reasons: ReadonlyArray<ScoredReason | { kind: 'pinned' | 'recent'; target: null; weight: 0 }>;
}

export interface Ingredients {
  own: string;
  /** The editor's pins in order, the public ones of this locale; one that is withdrawn waits, and leaves no hole. */
  pinned: readonly string[];
  excluded: readonly string[];
  /** Best first. */
  found: readonly Scored[];
  /** Listed public articles, newest first: those of the same topic or region, then all. */
  newestRelated: readonly string[];
  newest: readonly string[];
}

/** Pins, then what belongs to the article, then the newest until the list is as long as asked; nothing twice, never itself. */
export const composeOtherNews = (ingredients: Ingredients, length: number): ListEntry[] => {
  const entries = new Map<string, ListEntry>();
  const barred = new Set([ingredients.own, ...ingredients.excluded]);
  const add = (entry: ListEntry): void => {
    if (entries.size < length && !barred.has(entry.newsItem) && !entries.has(entry.newsItem)) entries.set(entry.newsItem, entry);
  };
  const plain = (newsItem: string, kind: 'pinned' | 'recent'): ListEntry => ({
    newsItem,
    score: 0,
    reasons: [{ kind, target: null, weight: 0 }],
  });
  for (const newsItem of ingredients.pinned) add(plain(newsItem, 'pinned'));
  for (const scored of ingredients.found) add({ newsItem: scored.article.id, ...reasonsOf(scored) });
  for (const newsItem of [...ingredients.newestRelated, ...ingredients.newest]) add(plain(newsItem, 'recent'));
  return [...entries.values()];
};
