import fc from 'fast-check';

import { readCursor, writeCursor } from './cursor';

it('reads what it writes', () => {
  fc.assert(fc.property(fc.nat(), (place) => readCursor(writeCursor(place)) === place));
});

it.each(['', 'c', '12', 'c-1', 'c01', 'cZZ', 'c1 ', 'czzzzzzzzzzzz', 'cc cc'])('takes "%s" for no cursor', (text) => {
  expect(readCursor(text)).toBeNull();
});
