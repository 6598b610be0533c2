import { drawPicture, drawPortrait, pictureKeys } from './catalogue';

test('every picture is well-formed, wordless and its own', () => {
  const drawn = pictureKeys().map((key) => drawPicture(key));
  for (const { svg } of drawn) {
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1600 1067">.*<\/svg>$/su);
    expect(svg).not.toMatch(/NaN|undefined|<text/u);
    expect(svg.match(/<g\b/gu)?.length ?? 0).toBe(svg.match(/<\/g>/gu)?.length ?? 0);
  }
  expect(new Set(drawn.map(({ svg }) => svg)).size).toBe(drawn.length);
});

test('a name is always the same picture', () => {
  expect(drawPicture('lake-1').svg).toBe(drawPicture('lake-1').svg);
});

test.each(['lake', 'lake-0', 'lake-99', 'moon-1'])('there is no picture %s', (key) => {
  expect(() => drawPicture(key)).toThrow('There is no picture');
});

test('portraits differ and name the person', () => {
  const [first, second] = [drawPortrait(1, 'male', 'Пётр Свечкин'), drawPortrait(2, 'female', 'Анна Свечкина')];
  expect(first.svg).not.toBe(second.svg);
  expect(second.alternativeText).toBe('Портрет: Анна Свечкина');
});
