import type { EndpointRow } from './records';
import { showEndpoint } from './show-endpoint';

const now = new Date('2026-01-10T12:00:00.000Z');
const secret = (sealed: string, expiresAt: string | null) => ({ sealed, createdAt: '2026-01-01T00:00:00.000Z', expiresAt });
const row: EndpointRow = {
  id: 7,
  url: 'https://partner.example/',
  description: 'Partner',
  types: ['news-item.published'],
  filters: { regions: ['r'], topics: [], organisations: [] },
  enabled: true,
  disabledBy: null,
  secrets: [secret('v1:newest', null), secret('v1:older', '2026-01-11T00:00:00.000Z'), secret('v1:expired', '2026-01-10T00:00:00.000Z')],
  createdAt: '2026-01-01T00:00:00.000Z',
  failures: 0,
  suspects: [],
  downSince: null,
  notBefore: null,
  lastSuccessAt: null,
  lastFailureAt: null,
  lastFailure: null,
};

it('tells when secrets were made and when they end, and never what they are', () => {
  const shown = showEndpoint(row, undefined, now);
  expect(shown.secrets.map(({ expiresAt }) => expiresAt)).toEqual([null, '2026-01-11T00:00:00.000Z']);
  expect(JSON.stringify(shown)).not.toContain('v1:');
});

it('counts nothing where nothing waits', () => {
  expect(showEndpoint(row, undefined, now).health).toMatchObject({ state: 'up', waiting: 0, blocked: 0, failing: 0, dead: 0 });
  expect(showEndpoint(row, { waiting: 3, blocked: 1, failing: 1, dead: 2 }, now).health).toMatchObject({ waiting: 3, dead: 2 });
});
