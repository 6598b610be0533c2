import type { NamedPerson } from '../directory/person-name';
import { transliterateName } from '../text/transliterate-name';

export const NAME_PARTS = ['lastName', 'firstName', 'patronymic'] as const;
export type NamePart = (typeof NAME_PARTS)[number];

/** One part of a person's name by the same rules as `personName`, so that the parts make up the name on pages. */
export const namePartInLocale = (person: NamedPerson, part: NamePart, locale: string, defaultLocale: string): string | null => {
  if (locale === defaultLocale) return person[part];
  const own = person.translations.find((translation) => translation.locale === locale);
  const translated = own?.[part] ?? null;
  if (translated !== null) return translated;
  if (part === 'patronymic' && own !== undefined && own.firstName !== null && own.lastName !== null) return null;
  const name = person[part];
  return name !== null && /^en\b/i.test(locale) ? transliterateName(name, 'icao-9303') : name;
};
