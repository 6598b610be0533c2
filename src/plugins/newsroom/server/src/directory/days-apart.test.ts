import { daysApart } from './days-apart';

it.each([
  ['2025-05-17T12:00:00Z', '2025-05-17T18:00:00Z', 'Europe/Moscow', 0],
  ['2025-05-17T12:00:00Z', '2025-05-17T22:00:00Z', 'Europe/Moscow', 1],
  ['2025-05-20T12:00:00Z', '2025-05-17T12:00:00Z', 'Europe/Moscow', 3],
  ['2024-10-26T12:00:00Z', '2024-10-28T12:00:00Z', 'Europe/Berlin', 2],
  ['2023-12-31T23:00:00Z', '2024-12-31T23:00:00Z', 'UTC', 366],
])('%s and %s in %s: %s', (one, other, zone, days) => {
  expect(daysApart(new Date(one), new Date(other), zone)).toBe(days);
});
