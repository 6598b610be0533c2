/**
 * Dispatchers on several nodes, receivers that fail in every way, processes that die between any two steps, and clocks that disagree:
 * hours of it in milliseconds, the same again for the same seed.
 */
import { createDispatcher, type Dispatcher, type DeliveryStore } from './dispatcher';
import { createMemoryStore, type MemoryStore } from './memory-store.test-support';
import type { Answer, Send } from './send';
import { chanceOf, createVirtualTime, type VirtualTime } from './virtual-time.test-support';

const SECOND = 1_000;
export const START = Date.parse('2026-01-01T00:00:00.000Z');

export interface Scenario {
  seed: number;
  nodes: number;
  endpoints: number;
  documents: number;
  /** Virtual milliseconds after the start at which each event is told. */
  events: readonly number[];
  /** Milliseconds between looks; a node dies on average once in so many steps; 0 is never. */
  pause: number;
  deadEvery: number;
  /** Milliseconds by which nodes' clocks may differ either way. */
  skew: number;
  /** What a receiver does with an event at an instant, and after how many milliseconds. */
  answer: (at: { endpoint: number; target: string; key: string; now: number; chance: number }) => { answer: Answer; after: number };
  /** Virtual milliseconds after which it ends, whatever waits. */
  until: number;
}

export interface Receipt {
  endpoint: number;
  key: string;
  at: number;
  isTaken: boolean;
}

export interface Outcome {
  receipts: readonly Receipt[];
  memory: MemoryStore;
  /** Events by key: the document and the version. */
  events: ReadonlyMap<string, { target: string; version: number; at: number }>;
  deaths: number;
  errors: readonly unknown[];
  endedAt: number;
}

/** Whoever is dead waits for ever: nothing that it had begun goes on, and what it had asked of the database may or may not be done. */
class Node {
  isDead = false;
  dispatcher: Dispatcher | null = null;
}

const never = <Value>(): Promise<Value> => new Promise(() => undefined);

const overWire = (store: MemoryStore['store'], node: Node, time: VirtualTime, chance: () => number, dies: () => boolean): DeliveryStore => {
  const isGone = (): boolean => node.isDead || dies();
  const step = async <Value>(act: () => Value): Promise<Value> => {
    await time.wait(chance() * 4);
    if (isGone()) return never();
    const value = act();
    await time.wait(chance() * 4);
    return isGone() ? never() : value;
  };
  return {
    ready: (now) => step(() => store.ready(now)),
    claim: (id, request) => step(() => store.claim(id, request)),
    claimProbe: (id, request) => step(() => store.claimProbe(id, request)),
    finish: (claimed, attempt, decide) => step(() => store.finish(claimed, attempt, decide)),
    release: (claimed, now) => step(() => store.release(claimed, now)),
  };
};

export const simulate = async (scenario: Scenario): Promise<Outcome> => {
  const chance = chanceOf(scenario.seed);
  const time = createVirtualTime(START);
  const memory = createMemoryStore();
  for (let id = 1; id <= scenario.endpoints; id += 1) memory.addEndpoint(id);
  const receipts: Receipt[] = [];
  const errors: unknown[] = [];
  const events = new Map<string, { target: string; version: number; at: number }>();
  const alive = new Set<Node>();
  let deaths = 0;
  let tokens = 0;

  const sendOf =
    (node: Node): Send =>
    async ({ url, body: key, timeoutMs }) => {
      const endpoint = Number(url.slice('http://'.length));
      const target = events.get(key)!.target;
      const { answer, after } = scenario.answer({ endpoint, target, key, now: time.now() - START, chance: chance() });
      const isTaken = answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;
      // The receiver has it before its answer has come, and whether or not anybody is left to hear it.
      await time.wait(Math.min(after, timeoutMs) / 2);
      receipts.push({ endpoint, key, at: time.now() - START, isTaken });
      await time.wait(Math.min(after, timeoutMs) / 2);
      if (node.isDead) return never();
      return after > timeoutMs ? { kind: 'broken', reason: 'timeout' } : answer;
    };

  const startNode = (): void => {
    const node = new Node();
    const offset = (chance() * 2 - 1) * scenario.skew;
    const dies = (): boolean => {
      if (scenario.deadEvery === 0 || chance() * scenario.deadEvery >= 1) return false;
      node.isDead = true;
      alive.delete(node);
      deaths += 1;
      time.after(chance() * 60 * SECOND, startNode);
      return true;
    };
    node.dispatcher = createDispatcher(
      {
        store: overWire(memory.store, node, time, chance, dies),
        send: sendOf(node),
        now: () => new Date(time.now() + offset),
        chance,
        newToken: () => `token ${String((tokens += 1))}`,
        after: (milliseconds, call) =>
          time.after(milliseconds, () => {
            if (!node.isDead) call();
          }),
        onError: (error) => errors.push(error),
      },
      { concurrency: 5, timeout: 15 * SECOND, pause: scenario.pause },
    );
    alive.add(node);
    node.dispatcher.start();
  };

  for (let index = 0; index < scenario.nodes; index += 1) startNode();
  const versions = new Map<string, number>();
  let told = 0;
  for (const at of [...scenario.events].sort((one, other) => one - other)) {
    time.after(at, () => {
      const target = `document ${String(Math.floor(chance() * scenario.documents))}`;
      const version = (versions.get(target) ?? 0) + 1;
      versions.set(target, version);
      const key = `${target} v${String(version)}`;
      events.set(key, { target, version, at });
      memory.addEvent({ key, target, place: (told += 1) }, new Date(time.now()));
      // The node that told it wakes; the others look by themselves.
      [...alive][0]?.dispatcher?.wake();
    });
  }
  await time.run(START + scenario.until, () => told === scenario.events.length && memory.waiting() === 0);
  return { receipts, memory, events, deaths, errors, endedAt: time.now() - START };
};

/** How often a receiver saw an older version of a document after a newer one. */
export const inversionsIn = ({ receipts, events }: Pick<Outcome, 'receipts' | 'events'>): number => {
  const newest = new Map<string, number>();
  let inversions = 0;
  for (const { endpoint, key, isTaken } of receipts) {
    if (!isTaken) continue;
    const { target, version } = events.get(key)!;
    const place = `${String(endpoint)} ${target}`;
    if (version < (newest.get(place) ?? 0)) inversions += 1;
    newest.set(place, Math.max(version, newest.get(place) ?? 0));
  }
  return inversions;
};

/** Deliveries that no receiver has ever taken, and receipts of what nobody had told. */
export const lossesIn = ({ receipts, events, memory }: Outcome): { lost: number; phantom: number } => {
  const taken = new Set(receipts.filter(({ isTaken }) => isTaken).map(({ endpoint, key }) => `${String(endpoint)} ${key}`));
  const lost = memory.deliveries.filter(({ endpointId, eventKey }) => !taken.has(`${String(endpointId)} ${eventKey}`)).length;
  return { lost, phantom: receipts.filter(({ key }) => !events.has(key)).length };
};
