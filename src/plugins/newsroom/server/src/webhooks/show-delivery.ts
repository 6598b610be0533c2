import type { Attempt, Delivery } from '../../../shared/contracts/webhooks';
import type { AttemptRow, DeliveryRow } from './records';

export const showDelivery = (row: DeliveryRow, url: string, now: Date): Delivery => ({
  id: row.id,
  endpoint: { id: row.endpointId, url },
  event: row.eventKey,
  type: row.type,
  title: row.title,
  state: row.state,
  isBlocked: row.state === 'pending' && row.dueAt === null,
  attempts: row.attempts,
  madeAt: row.madeAt,
  // What its endpoint holds back has been due for long.
  nextAttemptAt: row.state === 'failing' && row.dueAt !== null && row.dueAt > now.toISOString() ? row.dueAt : null,
  endedAt: row.endedAt,
  lastFailure: row.lastFailure,
});

export const showAttempt = ({ id, at, duration, outcome, status, reason, request, response }: AttemptRow): Attempt => ({
  id,
  at,
  duration,
  outcome,
  status,
  reason,
  request,
  response,
});
