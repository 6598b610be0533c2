import fc from 'fast-check';

import { joinLines, splitLines } from './split-lines';

describe('splitLines', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    [' one \r\n\r\n two\rthree\n', ['one', 'two', 'three']],
  ])('reads %j', (text, lines) => {
    expect(splitLines(text)).toEqual(lines);
  });

  it('gives back what was joined', () => {
    const line = fc
      .string({ minLength: 1 })
      .map((text) => text.replace(/[\r\n]/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(fc.property(fc.array(line), (lines) => expect(splitLines(joinLines(lines))).toEqual(lines)));
  });
});

describe('joinLines', () => {
  it.each([
    [null, ''],
    ['text', ''],
    [['a', 1, 'b'], 'a\nb'],
  ])('shows %j', (value, text) => {
    expect(joinLines(value)).toBe(text);
  });
});
