import fc from 'fast-check';

import { composeOtherNews, type Ingredients } from './compose-other-news';
import type { Scored } from './score-candidate';

const found = (id: string): Scored => ({
  article: { id, locale: 'ru', date: 0, features: [] },
  score: 1,
  shared: [{ feature: { kind: 'person', value: 'p', weight: 1000 }, points: 1 }],
});
const NOTHING: Ingredients = { own: 'own', pinned: [], excluded: [], found: [], newestRelated: [], newest: [] };
const idsOf = (given: Partial<Ingredients>, length = 6) =>
  composeOtherNews({ ...NOTHING, ...given }, length).map(({ newsItem }) => newsItem);

describe('composeOtherNews', () => {
  it.each<[string, Partial<Ingredients>, string[]]>([
    ['pins in their order, before what was found', { pinned: ['b', 'a'], found: [found('c')] }, ['b', 'a', 'c']],
    ['a pin that was found stands once', { pinned: ['a'], found: [found('c'), found('a')] }, ['a', 'c']],
    ['exclusions never, wherever they come from', { excluded: ['a'], pinned: ['a'], found: [found('a')], newest: ['a', 'b'] }, ['b']],
    ['never itself', { pinned: ['own'], found: [found('own')], newest: ['own'] }, []],
    ['fillers of the same topic or region before the newest', { newestRelated: ['c'], newest: ['d', 'c', 'e'] }, ['c', 'd', 'e']],
  ])('%s', (_, given, ids) => {
    expect(idsOf(given)).toEqual(ids);
  });

  it('says why an entry is there', () => {
    const entries = composeOtherNews({ ...NOTHING, pinned: ['a'], found: [found('b')], newest: ['c'] }, 6);
    expect(entries.map(({ score, reasons }) => [score, reasons[0]?.kind])).toEqual([
      [0, 'pinned'],
      [1, 'person'],
      [0, 'recent'],
    ]);
  });

  it('is as long as asked while there are articles, holds nothing twice and begins with the pins', () => {
    const ids = fc.uniqueArray(fc.constantFrom('own', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
    const cases = fc.record({
      pinned: ids,
      excluded: ids,
      found: ids,
      newestRelated: ids,
      newest: ids,
      length: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(cases, ({ length, found: scored, ...given }) => {
        const list = idsOf({ ...given, found: scored.map(found) }, length);
        const barred = ['own', ...given.excluded];
        const sources = [...given.pinned, ...scored, ...given.newestRelated, ...given.newest];
        const available = new Set(sources.filter((id) => !barred.includes(id)));
        const pins = given.pinned.filter((id) => !barred.includes(id)).slice(0, length);
        expect(list).toHaveLength(Math.min(length, available.size));
        expect(new Set(list).size).toBe(list.length);
        expect(list.slice(0, pins.length)).toEqual(pins);
        expect(list.filter((id) => barred.includes(id))).toEqual([]);
      }),
    );
  });
});
