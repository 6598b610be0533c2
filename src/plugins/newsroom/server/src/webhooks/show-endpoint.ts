import type { Endpoint } from '../../../shared/contracts/webhooks';
import { endpointHealth, NO_DELIVERIES, type DeliveryCounts } from './endpoint-health';
import type { EndpointRow } from './records';

/** As the panel sees it: never a secret, only since when and until when there is one. */
export const showEndpoint = (row: EndpointRow, counts: DeliveryCounts | undefined, now: Date): Endpoint => ({
  id: row.id,
  url: row.url,
  description: row.description,
  types: row.types,
  filters: row.filters,
  enabled: row.enabled,
  createdAt: new Date(row.createdAt).toISOString(),
  secrets: row.secrets
    .filter(({ expiresAt }) => expiresAt === null || expiresAt > now.toISOString())
    .map(({ createdAt, expiresAt }) => ({ createdAt, expiresAt })),
  health: endpointHealth(row, counts ?? NO_DELIVERIES, now),
});
