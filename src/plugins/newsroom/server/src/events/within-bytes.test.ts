import { withinBytes } from './within-bytes';

const rows = ['а', 'бб', 'ввв'].map((body) => ({ body }));

it.each([
  // A letter is two bytes, quotes and the comma are three.
  [100, 3],
  [21, 3],
  [20, 2],
  [12, 2],
  [11, 1],
  [1, 1],
])('of three rows into %i bytes go %i', (most, count) => {
  expect(withinBytes(rows, most)).toEqual(rows.slice(0, count));
});

it('of none nothing', () => {
  expect(withinBytes([], 1)).toEqual([]);
});
