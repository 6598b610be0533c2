import fc from 'fast-check';

import { shortened } from './page-of';

describe('shortened', () => {
  it.each([
    [null, 10, null],
    ['коротко', 10, 'коротко'],
    ['раз два три', 10, 'раз два…'],
    ['раз, два — три', 11, 'раз, два…'],
    ['непрерывноеслово', 10, 'непрерывн…'],
  ])('%j to %i', (text, length, expected) => {
    expect(shortened(text, length)).toBe(expected);
  });

  it('is never longer than asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 4, max: 60 }), (text, length) => {
        expect((shortened(text, length) ?? '').length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
