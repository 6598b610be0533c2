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
  type: string;
  documentId: string;
  version: number;
  /** The publish that the card shows; null when there is no card. */
  number: number | null;
}

export interface Verdict {
  acknowledged: number;
  cutOff: number;
  received: number;
  /** Public, and nobody was told. */
  lost: number;
  /** Told of, and never public. */
  phantom: number;
  /** Cards that show another publish than the one they tell of. */
  mistaken: number;
  /** Two ids for one publish. */
  doubled: number;
  /** Came more than once, with the same id. */
  repeated: number;
  /** Events that came more often again than they were being sent when a node died, or answered too late by their own log. */
  unexplained: number;
  /** An older version after a newer one. */
  inversions: number;
  /** What is behind the figures that should be 0. */
  faults: string[];
}

/**
 * Version → number of the publish, for each article. Every publish of the storm changes what readers see, and one article is never
 * published twice at a time, so its publishes are its versions in their order. After a death nobody publishes an article again whose
 * publish was cut off: whether it was made is what the article shows at the end.
 */
const versionsOf = (log: readonly Logged[], published: Published): Map<string, number[]> => {
  const shown = new Map(published.map(({ documentId, number }) => [number, documentId]));
  const versions = new Map<string, number[]>();
  for (const { number, documentId, isAcknowledged } of log) {
    const target = isAcknowledged ? documentId : shown.get(number);
    if (target !== undefined && target !== null) versions.set(target, [...(versions.get(target) ?? []), number]);
  }
  return versions;
};

const keyOf = ({ documentId, version }: Pick<Received, 'documentId' | 'version'>): string => `${documentId} ${String(version)}`;

const inversionsIn = (received: readonly Received[]): number => {
  const newest = new Map<string, number>();
  let inversions = 0;
  for (const { documentId, version } of received) {
    if (version < (newest.get(documentId) ?? 0)) inversions += 1;
    newest.set(documentId, Math.max(version, newest.get(documentId) ?? 0));
  }
  return inversions;
};

export const countBy = (ids: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** @param mayRepeat how often each event was being sent when a node died, or was answered too late: so often it may come again */
export const judge = (
  log: readonly Logged[],
  received: readonly Received[],
  published: Published,
  mayRepeat: ReadonlyMap<string, number>,
): Verdict => {
  const made = new Map<string, number>();
  for (const [documentId, numbers] of versionsOf(log, published)) {
    numbers.forEach((number, index) => made.set(keyOf({ documentId, version: index + 1 }), number));
  }
  const told = new Map<string, Set<string>>();
  for (const one of received) told.set(keyOf(one), (told.get(keyOf(one)) ?? new Set()).add(one.id));
  const again = [...countBy(received.map(({ id }) => id))].filter(([, count]) => count > 1);
  const acknowledged = log.filter(({ isAcknowledged }) => isAcknowledged).length;
  const lost = [...made.keys()].filter((key) => !told.has(key));
  const phantom = [...told.keys()].filter((key) => !made.has(key));
  const mistaken = received.filter((one) => made.has(keyOf(one)) && made.get(keyOf(one)) !== one.number);
  const unexplained = again.filter(([id, count]) => count - 1 > (mayRepeat.get(id) ?? 0));
  return {
    acknowledged,
    cutOff: log.length - acknowledged,
    received: received.length,
    lost: lost.length,
    phantom: phantom.length,
    mistaken: mistaken.length,
    doubled: [...told.values()].reduce((sum, ids) => sum + ids.size - 1, 0),
    repeated: again.reduce((sum, [, count]) => sum + count - 1, 0),
    unexplained: unexplained.length,
    inversions: inversionsIn(received),
    faults: [
      ...lost.map((key) => `lost ${key}`),
      ...phantom.map((key) => `phantom ${key}`),
      ...mistaken.map((one) => `mistaken ${keyOf(one)} (${one.type}): shows ${String(one.number)}, not ${String(made.get(keyOf(one)))}`),
      ...unexplained.map(([id, count]) => `unexplained ${id}: came ${String(count)} times`),
    ],
  };
};

export const isWell = ({ lost, phantom, mistaken, doubled, unexplained, inversions }: Verdict): boolean =>
  lost + phantom + mistaken + doubled + unexplained + inversions === 0;
