import { dayInZone } from './day-in-zone';

it.each([
  ['2025-05-17T20:59:59.999Z', 'Europe/Moscow', '2025-05-17'],
  ['2025-05-17T21:00:00.000Z', 'Europe/Moscow', '2025-05-18'],
  ['2025-12-31T21:00:00.000Z', 'Europe/Moscow', '2026-01-01'],
  ['2025-05-17T23:59:59.999Z', 'UTC', '2025-05-17'],
  ['2025-05-18T00:00:00.000Z', 'UTC', '2025-05-18'],
  ['2025-05-17T13:59:59.000Z', 'Asia/Vladivostok', '2025-05-17'],
  ['2025-05-17T14:00:00.000Z', 'Asia/Vladivostok', '2025-05-18'],
  // Summer time: 23:30 and 00:30 in Berlin, on either side of the change of March 30.
  ['2025-03-29T22:30:00.000Z', 'Europe/Berlin', '2025-03-29'],
  ['2025-03-30T22:30:00.000Z', 'Europe/Berlin', '2025-03-31'],
  ['2024-02-29T12:00:00.000Z', 'America/New_York', '2024-02-29'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(dayInZone(new Date(instant), zone)).toBe(day);
});
