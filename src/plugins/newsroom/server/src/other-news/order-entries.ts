export interface Entry {
  newsItem: string;
  kind: 'pinned' | 'shared' | 'recent';
  /** Document ids of what is shared; [] for the other kinds. */
  targets: string[];
}

export interface Candidates {
  own: string;
  /** Public ones only, in the editor's order. */
  pinned: readonly string[];
  excluded: readonly string[];
  shared: ReadonlyArray<{ newsItem: string; targets: string[] }>;
  recent: readonly string[];
}

/** Pins first, then what shares something, then the newest; never itself, never an exclusion, nothing twice. */
export const orderEntries = ({ own, pinned, excluded, shared, recent }: Candidates, limit: number): Entry[] => {
  const entries = new Map<string, Entry>();
  const add = (entry: Entry): void => {
    if (entry.newsItem !== own && !excluded.includes(entry.newsItem) && !entries.has(entry.newsItem)) entries.set(entry.newsItem, entry);
  };
  for (const newsItem of pinned) add({ newsItem, kind: 'pinned', targets: [] });
  for (const { newsItem, targets } of shared) add({ newsItem, kind: 'shared', targets });
  for (const newsItem of recent) add({ newsItem, kind: 'recent', targets: [] });
  return [...entries.values()].slice(0, limit);
};
