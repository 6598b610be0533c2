import { sentenceNumbers } from './sentences';
import { tokenise } from './tokens';

function sentencesOf(text: string): string[] {
  const tokens = tokenise(text);
  const numbers = sentenceNumbers(tokens);
  const sentences: string[] = [];
  tokens.forEach((token, at) => {
    sentences[numbers[at]!] = `${sentences[numbers[at]!] ?? ''} ${token.text}`.trim();
  });
  return sentences;
}

describe('sentenceNumbers', () => {
  it.each([
    ['Пришёл А. Б. Рыжов. Ушёл.', 2],
    ['На ул. Мира открыли школу.', 1],
    ['Заголовок\nПервая строка', 2],
    ['Строка, которая\nпродолжается дальше', 1],
    ['«Мы готовы!» — сказал он.', 2],
    ['В г. Энске и др. городах.', 1],
  ])('%s has %d', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});
