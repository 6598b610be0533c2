import { checkLines } from './check-lines';

it.each([
  ['nothing stored', null],
  ['nothing asked for', undefined],
  ['an empty list', []],
  ['texts', ['развитие порта', 'a line']],
])('%s is sound', (_case, value) => {
  expect(checkLines([{ path: ['aims'], value }])).toEqual([]);
});

it.each([
  ['a text', 'развитие порта', 'list of texts'],
  ['an object', { 0: 'развитие порта' }, 'list of texts'],
  ['a number', 7, 'list of texts'],
  ['an empty line', ['развитие порта', ''], 'Line 2'],
  ['blanks', ['  \t', 'развитие порта'], 'Line 1'],
  ['a number in the list', ['один', 'два', 3], 'Line 3'],
  ['a list in the list', [['один']], 'Line 1'],
  ['null in the list', [null], 'Line 1'],
])('%s is refused', (_case, value, words) => {
  const violations = checkLines([{ path: ['photos', 1, 'keywords'], value }]);
  expect(violations).toEqual([
    { path: ['photos', 1, 'keywords'], message: { en: expect.stringContaining(words), ru: expect.stringMatching(/[а-я]/) } },
  ]);
});

it('looks at every list', () => {
  const lists = [
    { path: ['aims'], value: [''] },
    { path: ['focusAreas'], value: ['школы'] },
    { path: ['translations', 0, 'aims'], value: 'schools' },
  ];
  expect(checkLines(lists).map(({ path }) => path)).toEqual([['aims'], ['translations', 0, 'aims']]);
});
