import { safeUrl } from './safe-url';

describe('safeUrl', () => {
  it.each([
    ['https://press.example/a?b=c', 'https://press.example/a?b=c'],
    [' http://press.example ', 'http://press.example'],
    ['mailto:desk@press.example', 'mailto:desk@press.example'],
    ['/uploads/a.pdf', '/uploads/a.pdf'],
    ['//press.example/a', null],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    [' \u0001javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['press.example', null],
    ['', null],
    [null, null],
  ])('%j → %j', (url, expected) => {
    expect(safeUrl(url)).toBe(expected);
  });
});
