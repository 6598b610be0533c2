import { checkTranslations } from './check-translations';

const check = (...locales: string[]) =>
  checkTranslations(
    locales.map((locale) => ({ locale })),
    ['ru', 'en', 'kk'],
  ).map(({ path, message }) => [path[1], message.en, message.ru]);

it.each([[[]], [['en']], [['en', 'kk']], [['ru', 'en', 'kk']]])('%j is sound', (locales) => {
  expect(check(...locales)).toEqual([]);
});

it('refuses a second translation into a language', () => {
  expect(check('en', 'kk', 'en')).toEqual([[2, expect.stringContaining('"en"'), expect.stringContaining('«en»')]]);
});

it.each(['de', 'EN', '', 'en-GB'])('refuses the unknown language %j and names the known ones', (locale) => {
  expect(check('en', locale)).toEqual([[1, expect.stringContaining('ru, en, kk'), expect.stringContaining('ru, en, kk')]]);
});
