import type { AttemptOutcome, DeliveryState, EndpointFilters } from '../../../shared/contracts/webhooks';
import type { EventType } from '../../../shared/contracts/events';

/** A secret at rest: `sealed` can be opened with Strapi's encryption key alone. */
export interface SealedSecret {
  sealed: string;
  createdAt: string;
  /** Null for the one that is in force; an old one signs until then. */
  expiresAt: string | null;
}

/** What is known of an endpoint's health; see content-types.ts. */
export interface Breaker {
  failures: number;
  /** Null before its first failure. */
  suspects: string[] | null;
  downSince: string | null;
  notBefore: string | null;
  lastSuccessAt: string | null;
  lastFailureAt: string | null;
  lastFailure: string | null;
}

export interface EndpointRow extends Breaker {
  id: number;
  url: string;
  description: string | null;
  types: EventType[];
  filters: EndpointFilters;
  enabled: boolean;
  disabledBy: 'gone' | null;
  secrets: SealedSecret[];
  createdAt: string;
}

export interface DeliveryRow {
  id: number;
  endpointId: number;
  eventKey: string;
  type: EventType | 'test';
  target: string;
  place: number;
  words: string;
  title: string;
  state: DeliveryState;
  dueAt: string | null;
  token: string | null;
  attempts: number;
  refusals: number;
  failingSince: string | null;
  lastFailure: string | null;
  madeAt: string;
  endedAt: string | null;
  body: Record<string, unknown> | null;
}

export interface AttemptRow {
  id: number;
  deliveryId: number;
  at: string;
  duration: number;
  outcome: AttemptOutcome;
  status: number | null;
  reason: string | null;
  request: { url: string; headers: Record<string, string> };
  response: { headers: Record<string, string>; body: string } | null;
}
