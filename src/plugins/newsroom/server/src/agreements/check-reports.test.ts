import { checkReports } from './check-reports';

it.each([
  ['none', [], []],
  ['the same', [1, 2], [1, 2]],
  ['the same in another order', [1, 2], [2, 1]],
])('content: %s', (_case, before, now) => {
  expect(checkReports(before, now)).toEqual([]);
});

it.each([
  ['added', [1], [1, 2]],
  ['taken off', [1, 2], [1]],
  ['exchanged', [1, 2], [1, 3]],
  ['all taken off', [1], []],
])('refused: %s', (_case, before, now) => {
  expect(checkReports(before, now)).toEqual([
    { path: ['newsItems'], message: { en: expect.stringContaining('open the article'), ru: expect.stringContaining('откройте новость') } },
  ]);
});
