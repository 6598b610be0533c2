import { inLocale } from './in-locale';

const record = {
  name: 'Завод «Полёт»',
  aims: ['цель'],
  term: null as string | null,
  translations: [
    { locale: 'en', name: 'Polyot Works' as string | null, aims: [] as string[] | null, term: 'ten years' as string | null },
    { locale: 'de', name: null, aims: ['Ziel'], term: null },
  ],
};

describe('inLocale', () => {
  it.each([
    ['ru', 'Завод «Полёт»'],
    ['en', 'Polyot Works'],
    ['de', 'Завод «Полёт»'],
    ['fr', 'Завод «Полёт»'],
  ])('names it in %s', (locale, name) => {
    expect(inLocale(record, 'name', locale, 'ru')).toBe(name);
  });

  it('takes an empty list for no translation', () => {
    expect(inLocale(record, 'aims', 'en', 'ru')).toEqual(['цель']);
    expect(inLocale(record, 'aims', 'de', 'ru')).toEqual(['Ziel']);
  });

  it('translates what the default locale leaves open', () => {
    expect(inLocale(record, 'term', 'en', 'ru')).toBe('ten years');
    expect(inLocale(record, 'term', 'de', 'ru')).toBeNull();
  });
});
