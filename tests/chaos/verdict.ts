import type { Published } from './messages';

/** A publish as the client knows it: acknowledged, or cut off by a death, when it may have been made or not. */
export interface Logged {
  number: number;
  /** Null when it was to make a new article and its answer never came. */
  documentId: string | null;
  isAcknowledged: boolean;
}

export interface Received {
  id: string;
  documentId: string;
  version: number;
  number: number;
}

export interface Verdict {
  acknowledged: number;
  cutOff: number;
  received: number;
  /** Public, and nobody was told. */
  lost: number;
  /** Told of, and not public. */
  phantom: number;
  /** Came more than once, with the same id. */
  repeated: number;
  /** Two ids for one publish. */
  doubled: number;
  /** An older version after a newer one. */
  inversions: number;
}

/** After a death nobody publishes an article again whose publish was cut off, so what is public at the end says whether it was made. */
export const judge = (log: readonly Logged[], received: readonly Received[], published: Published): Verdict => {
  const told = new Set(received.map(({ number }) => number));
  const shown = new Set(published.map(({ number }) => number));
  const acknowledged = new Set(log.filter(({ isAcknowledged }) => isAcknowledged).map(({ number }) => number));
  const made = new Set([...acknowledged, ...shown]);
  const ids = new Set(received.map(({ id }) => id));
  const newest = new Map<string, number>();
  let inversions = 0;
  for (const { documentId, version } of received) {
    if (version < (newest.get(documentId) ?? 0)) inversions += 1;
    newest.set(documentId, Math.max(version, newest.get(documentId) ?? 0));
  }
  return {
    acknowledged: acknowledged.size,
    cutOff: log.length - acknowledged.size,
    received: received.length,
    lost: [...made].filter((number) => !told.has(number)).length,
    phantom: [...told].filter((number) => !made.has(number)).length,
    repeated: received.length - ids.size,
    doubled: ids.size - told.size,
    inversions,
  };
};
