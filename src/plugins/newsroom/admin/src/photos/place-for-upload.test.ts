import fc from 'fast-check';

import { placeForUpload } from './place-for-upload';

describe('placeForUpload', () => {
  it.each([
    [5, [], 0],
    [5, [null, null], 2],
    [5, [null, 4, 6], 2],
    [5, [null, 6, 7], 1],
    // The editor has turned the rows round meanwhile.
    [5, [6, 4], 2],
  ])('turn %i among %j: %i', (turn, turns, place) => {
    expect(placeForUpload(turn, turns)).toBe(place);
  });

  it('puts pictures in the order of the drop, whichever comes first', () => {
    const order = fc.uniqueArray(fc.nat(50), { maxLength: 20 });
    fc.assert(
      fc.property(order, (comes) => {
        const rows: Array<number | null> = [null];
        for (const turn of comes) rows.splice(placeForUpload(turn, rows), 0, turn);
        expect(rows).toEqual([null, ...comes.sort((one, other) => one - other)]);
      }),
    );
  });
});
