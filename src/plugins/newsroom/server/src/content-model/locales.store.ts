import type { Core } from '@strapi/strapi';

import { isMaking } from './noted.store';

interface LocalesService {
  getDefaultLocale(): Promise<string>;
  find(): Promise<Array<{ code: string }>>;
}

const locales = (strapi: Core.Strapi): LocalesService => strapi.plugin('i18n').service<LocalesService>('locales');

interface Remembered {
  fallback?: Promise<string>;
  known?: Promise<string[]>;
}

const remembered = new WeakMap<Core.Strapi, Remembered>();

/**
 * Answers that are made ask each time, and locales change once in years: for them they are remembered until the log of changes tells
 * of one. Whoever keeps answers looks at the log before each and throws away what is remembered with all that is kept.
 */
const forAnswers = <Name extends keyof Remembered>(
  strapi: Core.Strapi,
  name: Name,
  read: () => NonNullable<Remembered[Name]>,
): NonNullable<Remembered[Name]> => {
  if (!isMaking()) return read();
  const known = remembered.get(strapi) ?? {};
  remembered.set(strapi, known);
  const value = known[name] ?? read();
  known[name] = value;
  value.catch(() => remembered.delete(strapi));
  return value;
};

export const forgetLocales = (strapi: Core.Strapi): void => {
  remembered.delete(strapi);
};

export const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  forAnswers(strapi, 'fallback', () => locales(strapi).getDefaultLocale());

const readCodes = async (strapi: Core.Strapi): Promise<string[]> => (await locales(strapi).find()).map(({ code }) => code);

export const knownLocales = (strapi: Core.Strapi): Promise<string[]> => forAnswers(strapi, 'known', () => readCodes(strapi));
