import type { EventType, PublicEvent } from './events';
import type { Pagination } from './record-pages';

/** Endpoints and the log of their deliveries. Panel only. Instants are ISO 8601 UTC. */

/** Document ids. An event passes when its article leads, or led, to one of each list that is not empty. */
export interface EndpointFilters {
  regions: string[];
  topics: string[];
  organisations: string[];
}

/**
 * `up`; `failing`: the last attempts failed, and nobody knows yet whether it is the message or the receiver; `down`: it does not answer
 * and is probed; `postponed`: it asked to be left alone for a time; `gone`: it answered 410 and was switched off; `off`.
 */
export type EndpointState = 'up' | 'failing' | 'down' | 'postponed' | 'gone' | 'off';

export interface EndpointHealth {
  state: EndpointState;
  downSince: string | null;
  /** When it is tried again, while nothing else is sent. */
  nextAttemptAt: string | null;
  lastSuccessAt: string | null;
  lastFailureAt: string | null;
  /** See `Attempt.reason`. */
  lastFailure: string | null;
  /** Deliveries that are not done: all of them; those that stand behind another of their document. */
  waiting: number;
  blocked: number;
  /** Those that failed and will be tried again; those that were given up. */
  failing: number;
  dead: number;
}

export interface Endpoint {
  id: number;
  url: string;
  description: string | null;
  /** An empty list means all. */
  types: EventType[];
  filters: EndpointFilters;
  enabled: boolean;
  createdAt: string;
  /** The secrets that sign now, newest first; an old one until it expires. */
  secrets: Array<{ createdAt: string; expiresAt: string | null }>;
  health: EndpointHealth;
}

/** `POST /newsroom/webhooks/endpoints`, `PUT …/:id`; what is left out stays as it is, or is everything. */
export interface EndpointRequest {
  url: string;
  description?: string | null | undefined;
  types?: EventType[] | undefined;
  filters?: Partial<EndpointFilters> | undefined;
  enabled?: boolean | undefined;
}

/** The secret is in the answer to a creation and to a rotation, and nowhere else. */
export interface EndpointResponse {
  data: Endpoint & { secret?: string };
}

export type DeliveryState = 'pending' | 'failing' | 'delivered' | 'dead';

export interface Delivery {
  id: number;
  endpoint: { id: number; url: string };
  /** `evt_…`: the `webhook-id` of every attempt. */
  event: string;
  type: EventType | 'test';
  title: string;
  state: DeliveryState;
  /** It waits for an earlier one of its document. */
  isBlocked: boolean;
  attempts: number;
  madeAt: string;
  /** Null unless it failed and waits for an instant that is still to come. */
  nextAttemptAt: string | null;
  endedAt: string | null;
  lastFailure: string | null;
}

export type AttemptOutcome = 'delivered' | 'refused' | 'failed' | 'unreachable' | 'postponed' | 'gone';

export interface Attempt {
  id: number;
  at: string;
  /** Milliseconds. */
  duration: number;
  outcome: AttemptOutcome;
  status: number | null;
  /** Null for a success; `http-<status>`, or a word for what happened to the connection: `timeout`, `connection-refused` … */
  reason: string | null;
  request: { url: string; headers: Record<string, string> };
  /** Cut; null when there was no answer. */
  response: { headers: Record<string, string>; body: string } | null;
}

export interface EndpointsResponse {
  data: Endpoint[];
}

/** `POST …/endpoints/:id/replay`: everything since then is sent once more, in order. */
export interface ReplayRequest {
  since: string;
}

/** `POST …/endpoints/:id/replay`, `…/recover`: how many deliveries wait now because of it. */
export interface RequeuedResponse {
  data: { requeued: number };
}

/** `POST …/endpoints/:id/test`, `…/deliveries/:id/retry` */
export interface RetriedResponse {
  data: Delivery;
}

/** `GET /newsroom/webhooks/deliveries?endpoint=&state=&type=&search=&page=&pageSize=`: newest first. */
export interface DeliveriesResponse {
  data: Delivery[];
  meta: { pagination: Pagination };
}

/** `GET /newsroom/webhooks/deliveries/:id` */
export interface DeliveryResponse {
  data: Delivery & { body: PublicEvent | Record<string, unknown>; log: Attempt[] };
}
