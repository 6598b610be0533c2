import { transliterateName } from '../text/transliterate-name';
import type { NamedPerson } from './person-name';

export const NAME_PARTS = ['lastName', 'firstName', 'patronymic'] as const;
export type NamePart = (typeof NAME_PARTS)[number];

/**
 * One part of a person's name in a language. What nobody translated is transliterated for English as in passports (ICAO
 * Doc 9303) and left as it is elsewhere. A translator who gave both names and no patronymic meant to leave it out.
 */
export const namePart = <Part extends NamePart>(
  person: NamedPerson,
  part: Part,
  locale: string,
  defaultLocale: string,
): NamedPerson[Part] => {
  if (locale === defaultLocale) return person[part];
  const own = person.translations.find((translation) => translation.locale === locale);
  const translated = own?.[part] ?? null;
  if (translated !== null) return translated;
  const isLeftOut = part === 'patronymic' && own !== undefined && own.firstName !== null && own.lastName !== null;
  if (isLeftOut) return null as NamedPerson[Part];
  const name = person[part];
  return name !== null && /^en\b/i.test(locale) ? transliterateName(name, 'icao-9303') : name;
};
