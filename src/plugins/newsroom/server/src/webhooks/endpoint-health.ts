import type { EndpointHealth, EndpointState } from '../../../shared/contracts/webhooks';
import type { EndpointRow } from './records';

export type DeliveryCounts = Pick<EndpointHealth, 'waiting' | 'blocked' | 'failing' | 'dead'>;

export const NO_DELIVERIES: DeliveryCounts = { waiting: 0, blocked: 0, failing: 0, dead: 0 };

const stateOf = (row: EndpointRow, now: Date): EndpointState => {
  if (!row.enabled) return row.disabledBy === 'gone' ? 'gone' : 'off';
  if (row.downSince !== null) return 'down';
  if (row.notBefore !== null && row.notBefore > now.toISOString()) return 'postponed';
  return row.failures > 0 ? 'failing' : 'up';
};

export const endpointHealth = (row: EndpointRow, counts: DeliveryCounts, now: Date): EndpointHealth => {
  const state = stateOf(row, now);
  return {
    state,
    downSince: row.downSince,
    nextAttemptAt: state === 'down' || state === 'postponed' ? row.notBefore : null,
    lastSuccessAt: row.lastSuccessAt,
    lastFailureAt: row.lastFailureAt,
    lastFailure: row.lastFailure,
    ...counts,
  };
};
