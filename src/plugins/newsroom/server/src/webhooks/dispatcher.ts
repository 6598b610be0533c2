/**
 * Sends what is due: a lane for each endpoint, so that none waits for another. Clock, chance, network and database are passed in, and
 * any number of dispatchers may work on one database: what one has claimed, no other sends before the lease is over.
 */
import { atMost } from '../saving/at-most';
import type { DeliveryRow, EndpointRow } from './records';
import type { Answer, OutgoingRequest, Send } from './send';
import { settle, type Settlement, type Tried } from './settle';
import { sign } from './sign';
import { verdictOf } from './verdict-of';

export interface Claimed {
  delivery: DeliveryRow;
  endpoint: EndpointRow;
  /** Whoever has it may finish it. */
  token: string;
  /** JSON, the same on every attempt. */
  body: string;
  /** `whsec_…`, those that are valid now. */
  secrets: readonly string[];
}

/** The lease ends at `until`: from then on others may claim it. */
export interface ClaimRequest {
  token: string;
  now: Date;
  until: Date;
  limit: number;
}

export interface FinishedAttempt extends Tried {
  request: OutgoingRequest;
  answer: Answer;
}

export type Decide = (delivery: DeliveryRow, endpoint: EndpointRow) => Settlement;

export interface DeliveryStore {
  /** The endpoints that have something due and may be sent to. */
  ready(now: Date): Promise<Array<{ id: number; isDown: boolean }>>;
  /** The first of what is due, of a document never more than one; nothing while the endpoint is down. */
  claim(endpointId: number, request: ClaimRequest): Promise<Claimed[]>;
  /** One message, for the one dispatcher that is to find out whether the endpoint is back. */
  claimProbe(endpointId: number, request: ClaimRequest): Promise<Claimed[]>;
  /** Writes down what became of it, unless somebody else has claimed it since: then nothing, and false. */
  finish(claimed: Claimed, attempt: FinishedAttempt, decide: Decide): Promise<boolean>;
  /** Gives back what is not going to be finished here. */
  release(claimed: readonly Claimed[], now: Date): Promise<void>;
}

export interface DispatcherPorts {
  store: DeliveryStore;
  send: Send;
  now: () => Date;
  /** From 0 to 1. */
  chance: () => number;
  newToken: () => string;
  /** Calls once after so many milliseconds, unless it is cancelled before. */
  after: (milliseconds: number, call: () => void) => () => void;
  onError: (error: unknown) => void;
}

export interface DispatcherOptions {
  /** Messages under way to one endpoint at a time. */
  concurrency: number;
  /** Milliseconds that an attempt may take. */
  timeout: number;
  /** Milliseconds between two looks at what is due. */
  pause: number;
}

export interface Dispatcher {
  start(): void;
  /** There may be something new. */
  wake(): void;
  /** Sends nothing more; what is under way is broken off and given back. */
  stop(): Promise<void>;
}

interface Lane {
  underWay: Set<Claimed>;
  isClaiming: boolean;
  /** Something was due, or a place became free, while it was claiming. */
  isAsked: boolean;
}

/** A lease outlives the attempt that it is for by far: a late answer is no reason to send twice. */
const LEASE = 2;

/** Failures that are written down at a time. */
const FAILURES_ABREAST = 3;

export const createDispatcher = (ports: DispatcherPorts, { concurrency, timeout, pause }: DispatcherOptions): Dispatcher => {
  const { store, now } = ports;
  const lanes = new Map<number, Lane>();
  const running = new Set<Promise<void>>();
  const unfinished = new Set<Claimed>();
  const abort = new AbortController();
  let cancelTimer = (): void => undefined;
  let isLooking = false;
  let isAsked = false;
  let isStopped = false;

  const run = (work: Promise<void>): void => {
    const guarded: Promise<void> = work.catch(ports.onError).finally(() => running.delete(guarded));
    running.add(guarded);
  };

  /** Receivers that hang run out of time together: writing it all down at once would keep a message to a healthy one waiting. */
  const fewAtATime = atMost(FAILURES_ABREAST);

  const attempt = async (claimed: Claimed): Promise<void> => {
    if (isStopped) return;
    const { delivery, endpoint, body, secrets } = claimed;
    const began = now();
    const headers = { 'content-type': 'application/json', ...sign({ id: delivery.eventKey, body, secrets }, began) };
    const request: OutgoingRequest = { url: endpoint.url, headers, body, timeoutMs: timeout, signal: abort.signal };
    const answer: Answer = secrets.length === 0 ? { kind: 'unreachable', reason: 'no-secret' } : await ports.send(request);
    if (abort.signal.aborted && answer.kind !== 'answered') return;
    const over = now();
    const tried: Tried = { verdict: verdictOf(answer, over), began, now: over, chance: ports.chance() };
    const finish = () => store.finish(claimed, { ...tried, request, answer }, (row, breaker) => settle(row, breaker, tried));
    await (tried.verdict.outcome === 'delivered' ? finish() : fewAtATime(finish));
    unfinished.delete(claimed);
  };

  const laneOf = (id: number): Lane => {
    const lane = lanes.get(id) ?? { underWay: new Set(), isClaiming: false, isAsked: false };
    lanes.set(id, lane);
    return lane;
  };

  /** Fills the free places of an endpoint; every one that becomes free is filled again. */
  const serve = async (id: number, isDown: boolean): Promise<void> => {
    const lane = laneOf(id);
    lane.isAsked = lane.isClaiming;
    const limit = isDown ? 1 - lane.underWay.size : concurrency - lane.underWay.size;
    if (lane.isClaiming || isStopped || limit <= 0) return;
    lane.isClaiming = true;
    try {
      const request: ClaimRequest = { token: ports.newToken(), now: now(), until: new Date(now().getTime() + LEASE * timeout), limit };
      for (const claimed of await (isDown ? store.claimProbe(id, request) : store.claim(id, request))) {
        lane.underWay.add(claimed);
        unfinished.add(claimed);
        const isOver = (): void => {
          lane.underWay.delete(claimed);
          run(serve(id, false));
        };
        run(attempt(claimed).finally(isOver));
      }
    } finally {
      lane.isClaiming = false;
    }
    return laneOf(id).isAsked ? serve(id, false) : undefined;
  };

  const look = async (): Promise<void> => {
    isLooking = true;
    try {
      while (isAsked && !isStopped) {
        isAsked = false;
        for (const { id, isDown } of await store.ready(now())) run(serve(id, isDown));
      }
    } finally {
      isLooking = false;
    }
  };

  const wake = (): void => {
    isAsked = true;
    if (!isLooking && !isStopped) run(look());
  };

  const tick = (): void => {
    wake();
    cancelTimer = ports.after(pause, tick);
  };

  return {
    start: tick,
    wake,
    async stop() {
      isStopped = true;
      cancelTimer();
      abort.abort();
      while (running.size > 0) await Promise.all(running);
      if (unfinished.size > 0) await store.release([...unfinished], now());
    },
  };
};
