import { canDiffer, featuresMoved } from './can-differ';
import { STATES, type IndexedRow } from './indexed-row';
import type { ListEntry } from './list-other-news';
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
  const entry = (newsItem: string, score: number, kind: 'person' | 'pinned' | 'recent' = 'person'): ListEntry => ({
    newsItem,
    locale: 'ru',
    score,
    reasons: [kind === 'person' ? { kind, target: 'p', weight: score } : { kind, target: null, weight: 0 }],
  });
  const full = [entry('a', 3), entry('b', 2)];
  const differs = (list: ListEntry[], score: number, moved: number[] = []) =>
    canDiffer(list, 'x', { row: rowWith(1, 2), score }, new Set(moved), OPTIONS);

  it('cannot be another for an article that is far below its last entry', () => {
    expect(differs(full, 1)).toBe(false);
    expect(differs([entry('p', 0, 'pinned'), entry('a', 3)], 1)).toBe(false);
  });

  it('can be for one that is on it, or as good, or nearly: an entry much like another stands back', () => {
    expect(differs([entry('a', 3), entry('x', 2)], 1)).toBe(true);
    expect(differs(full, 2)).toBe(true);
    expect(differs(full, 2 * OPTIONS.diversity.keepScore)).toBe(true);
  });

  it('can be where it is not full without fillers, or holds nothing but pins', () => {
    expect(differs([entry('a', 3)], 1)).toBe(true);
    expect(differs([entry('a', 3), entry('r', 0, 'recent')], 1)).toBe(true);
    expect(differs([entry('p', 0, 'pinned'), entry('q', 0, 'pinned')], 1)).toBe(true);
  });

  it('can be where something that its own article has is worth another score', () => {
    expect(differs(full, 1, [2])).toBe(true);
    expect(differs(full, 1, [3])).toBe(false);
  });
});
