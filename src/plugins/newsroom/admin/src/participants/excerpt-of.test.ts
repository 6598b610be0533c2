import { excerptOf } from './excerpt-of';

const around = (source: string, words: string): string => {
  const start = source.indexOf(words);
  const excerpt = excerptOf(source, { start: 0, end: source.length }, { start, end: start + words.length });
  return source.slice(excerpt.start, excerpt.end).trim();
};

const long = 'слово '.repeat(60).trim();

describe('what is shown of a sentence', () => {
  it('is all of a short one', () => {
    expect(around('Встречу провёл Пётр Орлов.', 'Пётр Орлов')).toBe('Встречу провёл Пётр Орлов.');
  });

  it('begins and ends with whole words', () => {
    const shown = around(`${long} Пётр Орлов ${long}`, 'Пётр Орлов');
    expect(shown).toMatch(/^(слово )+Пётр Орлов( слово)+$/);
    expect(shown.length).toBeGreaterThan(200);
  });

  it('keeps to the length where nothing parts the letters', () => {
    const shown = around(`${'а'.repeat(900)} Орлов ${'б'.repeat(900)}`, 'Орлов');
    expect(shown).toContain('Орлов');
    expect(shown.length).toBeLessThan(260);
  });
});
