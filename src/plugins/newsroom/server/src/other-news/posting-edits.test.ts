import fc from 'fast-check';

import { editBetween, packEdit, unpackEdit, WaitingEdits } from './posting-edits';
import type { Posting } from './postings';

const features = fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 3 }))).map((pairs) => new Map(pairs));

describe('an edit', () => {
  it('is nothing where nothing differs', () => {
    expect(editBetween(7, new Map([[1, 2]]), new Map([[1, 2]]))).toBeNull();
  });

  it('tells what is new, what weighs otherwise and what is gone, and is the same when it was packed', () => {
    const edit = editBetween(
      7,
      new Map([
        [1, 2],
        [2, 2],
        [3, 2],
      ]),
      new Map([
        [2, 5],
        [3, 2],
        [4, 9],
      ]),
    )!;
    expect(edit).toEqual({ place: 7, added: new Map([[4, 9]]), reweighed: new Map([[2, 5]]), taken: [1] });
    expect(unpackEdit(7, packEdit(edit))).toEqual(edit);
  });
});

/** Articles at a few places: what each has of each feature, after every change. */
const histories = fc.array(fc.tuple(fc.nat({ max: 5 }), features), { maxLength: 12 });

const postingsOf = (archive: ReadonlyMap<number, ReadonlyMap<number, number>>, token: number): Posting[] =>
  [...archive].sort(([a], [b]) => a - b).flatMap(([place, has]) => (has.has(token) ? [{ place, weight: has.get(token)! }] : []));

it('lays edits over what was read before any of them, or after some of them were written', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (history, some) => {
      const states = [new Map<number, ReadonlyMap<number, number>>()];
      const edits = history.flatMap(([place, wanted]) => {
        const before = states.at(-1)!;
        states.push(new Map([...before, [place, wanted]]));
        return editBetween(place, before.get(place) ?? new Map(), wanted) ?? [];
      });
      const waiting = new WaitingEdits(edits);
      const now = states.at(-1)!;
      const written = states[some % states.length]!;
      for (let token = 0; token <= 8; token += 1) {
        expect(waiting.over(token, postingsOf(states[0]!, token))).toEqual(postingsOf(now, token));
        expect(waiting.over(token, postingsOf(written, token))).toEqual(postingsOf(now, token));
        expect(waiting.difference(token)).toBe(postingsOf(now, token).length);
      }
    }),
  );
});
