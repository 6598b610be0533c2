import { mentions } from './mentions';

describe('mentions', () => {
  it.each([
    ['врио председателя комитета по туризму Озёрной области', 'Комитет по туризму Озёрной области', true],
    ['заместитель директора завода «Вектор»', 'Завод «Вектор»', true],
    ['генеральный директор', 'Завод «Вектор»', false],
    ['председатель городской думы Старого Яра', 'Дума Старого Яра', true],
    ['head of the tourism committee', 'Tourism Committee', true],
    ['chief engineer', 'Vector Works', false],
    ['', 'Завод «Вектор»', false],
    ['директор', 'ОАО', false],
  ])('%s / %s: %s', (phrase, name, expected) => {
    expect(mentions(phrase, name)).toBe(expected);
  });
});
