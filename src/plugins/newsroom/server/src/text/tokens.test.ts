import fc from 'fast-check';
import { tokenise } from './tokens';

describe('tokenise', () => {
  it.each([
    ['АО «Ромашка-Юг»', ['АО', '«', 'Ромашка-Юг', '»']],
    ['и. о. мэра', ['и', '.', 'о', '.', 'мэра']],
    ['в 2024-м году', ['в', '2024', '-', 'м', 'году']],
    ["O'Brien", ["O'Brien"]],
  ])('cuts %s', (text, pieces) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(pieces);
  });

  it('says what stands before a token', () => {
    expect(tokenise('Да. Нет\nТак').map((token) => token.before)).toEqual(['nothing', 'nothing', 'space', 'line']);
  });

  it('tells opening quotes from closing ones', () => {
    expect(tokenise('«„а“» "б"').map((token) => token.kind)).toEqual(['open', 'open', 'word', 'close', 'close', 'open', 'word', 'close']);
  });

  it('keeps offsets that give back every token and leave out nothing but space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenise(text);
        const leftOut = tokens.map((token, at) => text.slice(tokens[at - 1]?.end ?? 0, token.start));
        expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(tokens.map((token) => token.text));
        expect([...leftOut, text.slice(tokens.at(-1)?.end ?? 0)].join('').trim()).toBe('');
      }),
    );
  });
});
