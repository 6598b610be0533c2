import { endpointHealth, NO_DELIVERIES } from './endpoint-health';
import type { EndpointRow } from './records';

const now = new Date('2026-01-10T12:00:00.000Z');
const later = '2026-01-10T12:05:00.000Z';
const row: EndpointRow = {
  id: 1,
  url: 'https://partner.example/',
  description: null,
  types: [],
  filters: { regions: [], topics: [], organisations: [] },
  enabled: true,
  disabledBy: null,
  secrets: [],
  createdAt: now.toISOString(),
  failures: 0,
  suspects: [],
  downSince: null,
  notBefore: null,
  lastSuccessAt: null,
  lastFailureAt: null,
  lastFailure: null,
};

it.each<[Partial<EndpointRow>, string, string | null]>([
  [{}, 'up', null],
  [{ failures: 1 }, 'failing', null],
  [{ downSince: now.toISOString(), notBefore: later, failures: 4 }, 'down', later],
  [{ notBefore: later, failures: 1 }, 'postponed', later],
  [{ notBefore: '2026-01-10T11:00:00.000Z' }, 'up', null],
  [{ enabled: false }, 'off', null],
  [{ enabled: false, disabledBy: 'gone', downSince: later }, 'gone', null],
])('%j is %s', (change, state, nextAttemptAt) => {
  expect(endpointHealth({ ...row, ...change }, NO_DELIVERIES, now)).toMatchObject({ state, nextAttemptAt });
});
