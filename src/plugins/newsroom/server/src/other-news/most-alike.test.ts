import { STATES, type IndexedRow } from './indexed-row';
import { mostAlike } from './most-alike';
import { DEFAULT_OPTIONS } from './options';

const row = (newsItem: string, tokens: number[], date = 0): IndexedRow => ({
  place: 1,
  newsItem,
  locale: 'ru',
  date,
  publicFrom: 0,
  state: STATES.listed,
  marks: { tokens, weights: tokens.map(() => 1000) },
  words: { tokens: [], weights: [] },
  pinned: [],
  excluded: [],
});

describe('mostAlike', () => {
  it('puts those first that share most with either state, the nearer in time before the farther', () => {
    const rows = [row('one', [1]), row('far', [1, 2], 900 * 86_400_000), row('near', [1, 2]), row('none', [9]), row('after', [5, 6, 7])];
    const found = mostAlike(rows, [row('x', [1, 2]), row('x', [5, 6, 7])], 3, DEFAULT_OPTIONS);
    expect(found.map(({ newsItem }) => newsItem)).toEqual(['after', 'near', 'one']);
  });

  it('does without a state', () => {
    expect(mostAlike([row('a', [1])], [null, row('x', [1])], 5, DEFAULT_OPTIONS)).toHaveLength(1);
  });
});
