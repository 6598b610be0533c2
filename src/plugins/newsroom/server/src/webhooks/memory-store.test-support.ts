/** The rules of deliveries.store.ts in memory: what is claimed, finished and let go, each in one step. */
import { FRESH_BREAKER } from './breaker';
import type { Claimed, ClaimRequest, Decide, DeliveryStore, FinishedAttempt } from './dispatcher';
import type { DeliveryRow, EndpointRow } from './records';

/** The same without waiting: each call is one step. */
export type AtOnce<Store> = {
  [Method in keyof Store]: Store[Method] extends (...given: infer Given) => Promise<infer Value> ? (...given: Given) => Value : never;
};

export interface MemoryStore {
  addEndpoint(id: number): EndpointRow;
  /** As a told event makes them: for every endpoint, behind what waits of its document. */
  addEvent(event: { key: string; target: string; place: number }, now: Date): void;
  endpoints: ReadonlyMap<number, EndpointRow>;
  deliveries: readonly DeliveryRow[];
  /** How many attempts were finished. */
  attempts: () => number;
  waiting: () => number;
  store: AtOnce<DeliveryStore>;
}

const isWaiting = ({ state }: DeliveryRow): boolean => state === 'pending' || state === 'failing';

export const createMemoryStore = (): MemoryStore => {
  const endpoints = new Map<number, EndpointRow>();
  const deliveries: DeliveryRow[] = [];
  /** Of each endpoint and document, those that wait, by place. */
  const lines = new Map<string, DeliveryRow[]>();
  /** Of each endpoint, those that are due at some instant. */
  const heads = new Map<number, Set<DeliveryRow>>();
  let attempts = 0;
  let waiting = 0;

  const lineOf = ({ endpointId, target }: Pick<DeliveryRow, 'endpointId' | 'target'>): DeliveryRow[] => {
    const key = `${endpointId} ${target}`;
    const line = lines.get(key) ?? [];
    lines.set(key, line);
    return line;
  };
  const headsOf = (id: number): Set<DeliveryRow> => heads.get(id) ?? new Set();
  const isOpen = ({ enabled, notBefore }: EndpointRow, instant: string): boolean => enabled && (notBefore === null || notBefore <= instant);

  const take = (endpointId: number, { token, now, until, limit }: ClaimRequest, fits: (row: DeliveryRow) => boolean): Claimed[] => {
    const endpoint = endpoints.get(endpointId)!;
    const due = [...headsOf(endpointId)].filter((row) => row.dueAt !== null && row.dueAt <= now.toISOString() && fits(row));
    due.sort((one, other) => (one.dueAt! < other.dueAt! ? -1 : one.dueAt! > other.dueAt! ? 1 : one.place - other.place));
    return due.slice(0, limit).map((row) => {
      row.dueAt = until.toISOString();
      row.token = token;
      return { delivery: { ...row }, endpoint: { ...endpoint }, token, body: row.eventKey, secrets: ['whsec_c2VjcmV0'] };
    });
  };

  const store: AtOnce<DeliveryStore> = {
    ready(now) {
      const instant = now.toISOString();
      return [...endpoints.values()]
        .filter((endpoint) => isOpen(endpoint, instant))
        .filter(({ id }) => [...headsOf(id)].some(({ dueAt }) => dueAt !== null && dueAt <= instant))
        .map(({ id, downSince }) => ({ id, isDown: downSince !== null }));
    },
    claim(endpointId, request) {
      const endpoint = endpoints.get(endpointId)!;
      if (endpoint.downSince !== null || !isOpen(endpoint, request.now.toISOString())) return [];
      return take(endpointId, request, () => true);
    },
    claimProbe(endpointId, request) {
      const endpoint = endpoints.get(endpointId)!;
      if (endpoint.downSince === null || !isOpen(endpoint, request.now.toISOString())) return [];
      endpoint.notBefore = request.until.toISOString();
      const fresh = take(endpointId, request, ({ state }) => state === 'pending');
      return fresh.length > 0 ? fresh : take(endpointId, request, () => true);
    },
    finish({ delivery: { id, endpointId }, token }: Claimed, _attempt: FinishedAttempt, decide: Decide) {
      const row = deliveries[id]!;
      const endpoint = endpoints.get(endpointId)!;
      if (row.token !== token) return false;
      const { delivery, breaker, isGone } = decide({ ...row }, { ...endpoint });
      Object.assign(row, delivery, { token: null });
      Object.assign(endpoint, breaker, isGone ? { enabled: false, disabledBy: 'gone' } : {});
      attempts += 1;
      if (isWaiting(row)) return true;
      const line = lineOf(row);
      line.splice(line.indexOf(row), 1);
      headsOf(endpointId).delete(row);
      waiting -= 1;
      const next = line[0];
      if (next !== undefined && line.every(({ dueAt }) => dueAt === null)) {
        next.dueAt = next.madeAt;
        headsOf(endpointId).add(next);
      }
      return true;
    },
    release(claimed, now) {
      for (const { delivery, token } of claimed) {
        const row = deliveries[delivery.id]!;
        if (row.token === token) Object.assign(row, { dueAt: now.toISOString(), token: null });
      }
    },
  };

  return {
    endpoints,
    deliveries,
    attempts: () => attempts,
    waiting: () => waiting,
    store,
    addEndpoint(id) {
      const filters = { regions: [], topics: [], organisations: [] };
      const known = { lastSuccessAt: null, lastFailureAt: null, lastFailure: null };
      const row: EndpointRow = {
        ...{ id, url: `http://${id}`, description: null, types: [], filters, enabled: true, disabledBy: null, secrets: [] },
        ...{ createdAt: '', ...FRESH_BREAKER, ...known },
      };
      endpoints.set(id, row);
      heads.set(id, new Set());
      return row;
    },
    addEvent({ key, target, place }, now) {
      const instant = now.toISOString();
      for (const { id: endpointId, enabled } of endpoints.values()) {
        if (!enabled) continue;
        const line = lineOf({ endpointId, target });
        const row: DeliveryRow = {
          ...{ id: deliveries.length, endpointId, eventKey: key, type: 'news-item.updated', target, place, words: '', title: '' },
          ...{ state: 'pending', dueAt: line.length > 0 ? null : instant, token: null, attempts: 0, refusals: 0 },
          ...{ failingSince: null, lastFailure: null, madeAt: instant, endedAt: null, body: null },
        };
        deliveries.push(row);
        line.push(row);
        if (row.dueAt !== null) headsOf(endpointId).add(row);
        waiting += 1;
      }
    },
  };
};
