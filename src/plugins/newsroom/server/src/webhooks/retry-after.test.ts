import { retryAfter } from './retry-after';

const NOW = new Date('2026-03-01T12:00:00.000Z');

it.each([
  ['30', '2026-03-01T12:00:30.000Z'],
  [' 30 ', '2026-03-01T12:00:30.000Z'],
  ['0', '2026-03-01T12:00:01.000Z'],
  ['999999999', '2026-03-02T12:00:00.000Z'],
  ['Sun, 01 Mar 2026 12:05:00 GMT', '2026-03-01T12:05:00.000Z'],
  ['Sun, 01 Mar 2026 11:05:00 GMT', '2026-03-01T12:00:01.000Z'],
  ['Sun, 01 Mar 2099 11:05:00 GMT', '2026-03-02T12:00:00.000Z'],
])('%p is %s', (value, until) => {
  expect(retryAfter(value, NOW)?.toISOString()).toBe(until);
});

it.each([
  [undefined],
  [''],
  ['-5'],
  ['1.5'],
  ['in an hour'],
  ['2026-03-01T12:05:00Z'],
  ['Sun, 99 Foo 2026 12:05:00 GMT'],
  ['9'.repeat(40)],
])('%p says nothing', (value) => {
  expect(retryAfter(value, NOW)).toBeNull();
});
