import { en } from './en';
import { ru, type ProblemName, type Texts } from './ru';

export type { ProblemName, Texts };
export type Locale = 'ru' | 'en';

export const LOCALES: readonly Locale[] = ['ru', 'en'];

const TEXTS: Record<Locale, Texts> = { ru, en };

export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && Object.hasOwn(TEXTS, value);
}

export function textsOf(locale: Locale): Texts {
  return TEXTS[locale];
}
