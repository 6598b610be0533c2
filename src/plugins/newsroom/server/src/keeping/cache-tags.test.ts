import { cacheTags, separatorFor } from './cache-tags';

describe('cacheTags', () => {
  it('names every document and file, and what any document of a type may enter', () => {
    expect(cacheTags(['b2', 'a1', 'file:7', '*newsItem'], ' ')).toBe('newsroom a1 any-newsItem b2 file-7');
    expect(cacheTags(['a1'], ',')).toBe('newsroom,a1');
  });

  it('stays short enough for a header', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `document-number-${index}`);
    expect(cacheTags(many, ' ')).toBe('newsroom newsroom-many');
  });

  it.each([
    ['Surrogate-Key', ' '],
    ['Cache-Tag', ','],
    ['xkey', ' '],
  ])('%s', (header, separator) => {
    expect(separatorFor(header)).toBe(separator);
  });
});
