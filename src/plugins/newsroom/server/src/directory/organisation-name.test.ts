import { organisationName } from './organisation-name';

const port = {
  name: 'АО «Речной порт»',
  translations: [
    { locale: 'en', name: 'River Port JSC' },
    { locale: 'kk', name: null },
    { locale: 'ru', name: 'Порт' },
  ],
};

it.each([
  ['ru', 'АО «Речной порт»'],
  ['en', 'River Port JSC'],
  ['kk', 'АО «Речной порт»'],
  ['de', 'АО «Речной порт»'],
])('in %s: %s', (locale, name) => {
  expect(organisationName(port, locale, 'ru')).toBe(name);
});
