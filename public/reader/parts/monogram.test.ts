import { monogram } from './monogram';

describe('monogram', () => {
  it.each([
    ['Пётр Лугов', 'ПЛ'],
    ['Анна Ильинична Бор-Раменская', 'АР'],
    ['Лугов', 'Л'],
    ['  ', ''],
    ['ООО «Заря»', 'О'],
    ['мария снег', 'МС'],
  ])('%s → %s', (name, expected) => {
    expect(monogram(name)).toBe(expected);
  });
});
