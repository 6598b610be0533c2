import { isDeeper } from './is-deeper';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;

it.each([
  ['a text', 'a', 0, false],
  ['nothing', null, 0, false],
  ['one list in none', [], 0, true],
  ['one list in one', [1, 'a', null], 1, false],
  ['an object in a list', { data: [{ a: 1 }] }, 2, true],
  ['three levels in three', { data: [{ a: 1 }] }, 3, false],
  ['64 in 64', nested(64), 64, false],
  ['65 in 64', nested(65), 64, true],
  ['what is deeper than calls may be', nested(5_000), 64, true],
])('%s', (_, value, levels, expected) => {
  expect(isDeeper(value, levels)).toBe(expected);
});
