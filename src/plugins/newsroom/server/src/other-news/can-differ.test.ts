import { canDiffer, featuresMoved } from './can-differ';
import { STATES, type IndexedRow } from './indexed-row';
import { DEFAULT_OPTIONS } from './options';

const OPTIONS = { ...DEFAULT_OPTIONS, length: 2 };
const rowWith = (...tokens: number[]) => ({
  state: STATES.listed as IndexedRow['state'],
  marks: { tokens, weights: tokens.map(() => 1000) },
  words: { tokens: [], weights: [] },
});

describe('features that a change moved', () => {
  const counts = new Map([
    [1, 3],
    [2, 100],
    [3, 2],
  ]);

  it('are those whose count came to another power of two', () => {
    expect([...featuresMoved(null, rowWith(1, 2), counts, OPTIONS)]).toEqual([1]);
    expect([...featuresMoved(rowWith(2, 3), null, counts, OPTIONS)]).toEqual([3]);
  });

  it('are none that the article kept, and none of what is not listed', () => {
    expect(featuresMoved(rowWith(1), rowWith(1), counts, OPTIONS).size).toBe(0);
    expect(featuresMoved({ ...rowWith(1), state: STATES.aside }, null, counts, OPTIONS).size).toBe(0);
  });
});

describe('a list', () => {
  const differs = (score: number, moved: number[] = [], newsItem = 'x') =>
    canDiffer({ shows: ['a', 'b'], bar: 2 }, newsItem, { row: rowWith(1, 2), score }, new Set(moved));

  it('cannot be another for an article that is below its bar', () => expect(differs(1.9)).toBe(false));
  it('can be for one that is as good', () => expect(differs(2)).toBe(true));
  it('can be for one that is on it', () => expect(differs(0, [], 'b')).toBe(true));
  it('can be when something in it is worth more or less than before', () => {
    expect(differs(1, [2, 9])).toBe(true);
    expect(differs(1, [9])).toBe(false);
  });
});
