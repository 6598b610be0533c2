import fc from 'fast-check';

import { shortDescription } from './short-description';

describe('shortDescription', () => {
  it.each([
    [[null, ' ', ''], null],
    [[null, ' Первый \n абзац ', 'второй'], 'Первый абзац'],
    [['раз два три'], 'раз два…'],
    [['раз — два три'], 'раз…'],
    [['безпробелов'], 'безпробел…'],
  ])('makes of %j %j', (texts, description) => {
    expect(shortDescription(texts, description?.startsWith('Первый') ? 200 : description === 'раз…' ? 7 : 10)).toBe(description);
  });

  it('is never longer than it may be', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 50 }), (text, limit) => (shortDescription([text], limit)?.length ?? 0) <= limit),
    );
  });
});
