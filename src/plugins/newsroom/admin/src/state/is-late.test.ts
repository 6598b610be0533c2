import { isLate } from './is-late';

const NOW = new Date('2026-01-01T12:00:00.000Z');

it.each([
  [null, false],
  ['2026-01-01T11:59:30.000Z', false],
  ['2026-01-01T11:58:59.000Z', true],
])('%s: %s', (oldest, late) => {
  expect(isLate(oldest, NOW)).toBe(late);
});
