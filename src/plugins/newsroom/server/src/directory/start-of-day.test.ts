import fc from 'fast-check';

import { dayInZone } from './day-in-zone';
import { nextDay, startOfDay } from './start-of-day';

it.each([
  ['2025-05-17', 'Europe/Moscow', '2025-05-16T21:00:00.000Z'],
  ['2025-05-17', 'UTC', '2025-05-17T00:00:00.000Z'],
  ['2025-05-17', 'Pacific/Kiritimati', '2025-05-16T10:00:00.000Z'],
  ['2025-05-17', 'America/Adak', '2025-05-17T09:00:00.000Z'],
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
])('%s begins in %s at %s', (day, timeZone, instant) => {
  expect(startOfDay(day, timeZone)).toBe(instant);
});

it('is the first millisecond of its day, everywhere', () => {
  const zones = fc.constantFrom('Europe/Moscow', 'Asia/Kamchatka', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
  const days = fc
    .date({ min: new Date('2000-01-02'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, zones, (day, zone) => {
      const start = Date.parse(startOfDay(day, zone));
      expect(dayInZone(new Date(start), zone)).toBe(day);
      expect(dayInZone(new Date(start - 1), zone) < day).toBe(true);
    }),
  );
});

it.each([
  ['2025-05-31', '2025-06-01'],
  ['2024-02-28', '2024-02-29'],
  ['2025-12-31', '2026-01-01'],
])('%s is followed by %s', (day, next) => {
  expect(nextDay(day)).toBe(next);
});
