import fc from 'fast-check';

import { candidateBefore, candidates } from './candidates';
import { WELL_FORMED_SLUG } from './make-slug';

const first = (count: number, bases: string[], maxLength = 100): string[] => {
  const all = candidates(bases, maxLength);
  return Array.from({ length: count }, () => all.next().value);
};

describe('candidates', () => {
  it('tries the bases, then numbers the first of them', () => {
    expect(first(5, ['ivan-petrov', 'ivan-sergeyevich-petrov'])).toEqual([
      'ivan-petrov',
      'ivan-sergeyevich-petrov',
      'ivan-petrov-2',
      'ivan-petrov-3',
      'ivan-petrov-4',
    ]);
  });

  it('keeps within the length', () => {
    expect(first(3, ['aaa-bbb-ccc-ddd'], 15)).toEqual(['aaa-bbb-ccc-ddd', 'aaa-bbb-ccc-2', 'aaa-bbb-ccc-3']);
  });

  it('never repeats itself, and knows of each the one before', () => {
    const slug = fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9}){0,3}$/);
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 2 }), fc.integer({ min: 40, max: 60 }), (bases, maxLength) => {
        const tried = first(30, bases, maxLength);
        expect(new Set(tried).size).toBe(tried.length);
        for (const [index, candidate] of tried.entries()) {
          expect(candidate).toMatch(WELL_FORMED_SLUG);
          expect(candidate.length).toBeLessThanOrEqual(maxLength);
          expect(candidateBefore(candidate, bases, maxLength)).toBe(tried[index - 1] ?? '');
        }
      }),
    );
  });
});

it.each([
  ['forum', ''],
  ['forum-2', 'forum'],
  ['forum-2026', 'forum-2025'],
  ['forum-1', null],
  ['forum-02', null],
  ['forumy', null],
  ['', null],
])('the candidate before %s is %s', (slug, before) => {
  expect(candidateBefore(slug, ['forum'], 100)).toBe(before);
});
