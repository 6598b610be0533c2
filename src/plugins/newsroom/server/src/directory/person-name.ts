import type { Person } from '../content-model/types';
import { namePart } from './name-part';

export interface NamedPerson extends Pick<Person, 'lastName' | 'firstName' | 'patronymic'> {
  translations: ReadonlyArray<{
    locale: string;
    lastName: string | null;
    firstName: string | null;
    patronymic: string | null;
  }>;
}

/** A person's name as a page shows it: "Имя Отчество Фамилия", or "Имя Фамилия" where no patronymic is known. */
export const personName = (person: NamedPerson, locale: string, defaultLocale: string): string =>
  (['firstName', 'patronymic', 'lastName'] as const)
    .map((part) => namePart(person, part, locale, defaultLocale))
    .filter((part) => part !== null && part !== '')
    .join(' ');
