import { termsOf } from './terms-of';

describe('termsOf', () => {
  it.each([
    ['one term for all forms and cases', 'Заводы ЗАВОДОВ завода', ['завод', 'завод', 'завод']],
    ['ё as е', 'Ёлка ёлки', ['елк', 'елк']],
    ['no stop words of either language', 'и в на The of был', []],
    ['each word by its own letters', 'Форум Forum', ['форум', 'forum']],
    ['a hyphen parts words', 'химико-технологический', termsOf('химико технологический')],
    ['numbers of two digits or more', '5 25 2030', ['25', '2030']],
    ['other alphabets as they stand', 'Ελλάδα', ['ελλάδα']],
    ['no runs that are no words', 'x'.repeat(41), []],
    ['nothing of nothing', '', []],
  ])('%s', (_, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});
