import { complementEnd } from './phrase-complement';
import { readText } from './read-text';

const never = (): boolean => false;

describe('complementEnd', () => {
  it.each([
    ['комитет промышленной политики, торговли и ТЭК Энской области решил', 'комитет промышленной политики, торговли и ТЭК Энской области'],
    ['завод имени Ручьёва построил цех', 'завод имени Ручьёва'],
    ['сборная Дании Лев Ручьёв забил', 'сборная Дании'],
    ['компанию Vestborg по делу о краже осудили', 'компанию Vestborg'],
    ['управление всеми активами банка', 'управление'],
  ])('in "%s"', (written, phrase) => {
    const text = readText(written);
    expect(written.slice(0, text.tokens[complementEnd(text, 0, never) - 1]!.end)).toBe(phrase);
  });
});
