import { coordinatedWords } from './coordinated-words';
import { readText } from './read-text';

const words = (written: string) => {
  const text = readText(written);
  const word = (at: number): string => text.tokens[at]!.text;
  const { insteadOf, nounOf } = coordinatedWords(text);
  return {
    insteadOf: [...insteadOf].map(([first, others]) => [word(first), ...others.map(word)]),
    nounOf: [...nounOf].map(([adjective, noun]) => [word(adjective), word(noun)]),
  };
};

describe('coordinatedWords', () => {
  it.each([
    ['С клубами Норвегии, Дании и Швеции договорились.', [['Норвегии', 'Дании', 'Швеции']]],
    ['С клубами Норвегии, Дании и другими договорились.', [['Норвегии', 'Дании']]],
    ['Город Осло, Норвегия, Европа.', []],
    ['Приехали Анна и её брат.', []],
  ])('finds what may stand instead in "%s"', (text, lists) => {
    expect(words(text).insteadOf).toEqual(lists);
  });

  it('finds the noun that adjectives share', () => {
    expect(words('Он учился в Энском, Бристольском и Лёвенском университетах.').nounOf).toEqual([
      ['Бристольском', 'университетах'],
      ['Энском', 'университетах'],
    ]);
  });

  it('stops at the end of the sentence and of a long list', () => {
    expect(words('Лес и Сад. И Парк').insteadOf).toEqual([['Лес', 'Сад']]);
    const [list] = words(`${'Лес, '.repeat(30)}Сад и Луг`).insteadOf;
    expect(list === undefined || list.length <= 12).toBe(true);
  });
});
