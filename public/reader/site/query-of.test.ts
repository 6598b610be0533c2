import { queryOf, searchOf } from './query-of';

describe('queryOf', () => {
  it.each([
    ['front', '?topic=industry&utm_source=x', { topic: 'industry' }],
    ['front', '?topic=&region=&from=2025-01-01&to=', { from: '2025-01-01' }],
    ['front', '?page=1', {}],
    ['front', '?page=2&page=3', { page: '2' }],
    ['agreements', '?topic=industry&state=in-force', { state: 'in-force' }],
    ['record', '?__proto__=1&page=2', { page: '2' }],
    ['nowhere', '?page=2', {}],
  ])('%s %s', (page, search, expected) => {
    expect(queryOf(page, search)).toEqual(expected);
  });
});

describe('searchOf', () => {
  it.each([
    [{}, {}, ''],
    [{ topic: 'a' }, {}, '?topic=a'],
    [{ topic: 'a', page: '3' }, { page: null }, '?topic=a'],
    [{ topic: 'a' }, { page: '2' }, '?topic=a&page=2'],
    [{ topic: 'a&b' }, {}, '?topic=a%26b'],
  ])('%j with %j → %s', (query, changes, expected) => {
    expect(searchOf(query, changes)).toBe(expected);
  });
});
