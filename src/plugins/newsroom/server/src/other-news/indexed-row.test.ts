import { fromStored, STATES, toStored, type IndexedRow } from './indexed-row';

const ROW: IndexedRow = {
  place: 12,
  newsItem: 'a',
  locale: 'ru',
  date: 34,
  publicFrom: 56,
  state: STATES.listed,
  marks: { tokens: [1, 9], weights: [0, 1000] },
  words: { tokens: [4], weights: [181] },
  pinned: ['b'],
  excluded: [],
};

describe('an indexed row', () => {
  it.each([
    ['with a hand', ROW],
    ['without', { ...ROW, pinned: [] }],
  ])('comes back as it was stored, %s', (_, row) => {
    expect(fromStored(toStored(row))).toEqual(row);
  });

  it('reads the big numbers that PostgreSQL gives as text', () => {
    expect(fromStored({ ...toStored(ROW), place: '12', date: '34', public_from: '56' })).toEqual(ROW);
  });

  it('stores nothing for an editor who did nothing', () => {
    expect(toStored({ ...ROW, pinned: [] }).hand).toBeNull();
  });
});
