import type { Person } from '../content-model/types';
import { transliterateName } from '../text/transliterate-name';

export interface NamedPerson extends Pick<Person, 'lastName' | 'firstName' | 'patronymic'> {
  translations: ReadonlyArray<{
    locale: string;
    lastName: string | null;
    firstName: string | null;
    patronymic: string | null;
  }>;
}

/**
 * A person's name as a page shows it: "Имя Отчество Фамилия", or "Имя Фамилия" where no patronymic is known. What
 * nobody translated is transliterated for English as in passports (ICAO Doc 9303) and left as it is elsewhere.
 */
export const personName = (person: NamedPerson, locale: string, defaultLocale: string): string => {
  const own = locale === defaultLocale ? undefined : person.translations.find((translation) => translation.locale === locale);
  const isEnglish = locale !== defaultLocale && /^en\b/i.test(locale);
  const standIn = (name: string): string => (isEnglish ? transliterateName(name, 'icao-9303') : name);
  const isTranslated = own !== undefined && own.firstName !== null && own.lastName !== null;
  // A translator who gave both names and no patronymic meant to leave it out.
  const patronymic = own?.patronymic ?? (isTranslated || person.patronymic === null ? null : standIn(person.patronymic));
  return [own?.firstName ?? standIn(person.firstName), patronymic, own?.lastName ?? standIn(person.lastName)]
    .filter((part) => part !== null && part !== '')
    .join(' ');
};
