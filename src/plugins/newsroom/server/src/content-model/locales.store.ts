import type { Core } from '@strapi/strapi';

import { onceForAnswer } from './noted.store';

interface LocalesService {
  getDefaultLocale(): Promise<string>;
  find(): Promise<Array<{ code: string }>>;
}

const locales = (strapi: Core.Strapi): LocalesService => strapi.plugin('i18n').service<LocalesService>('locales');

export const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  onceForAnswer('default locale', () => locales(strapi).getDefaultLocale());

export const knownLocales = async (strapi: Core.Strapi): Promise<string[]> => (await locales(strapi).find()).map(({ code }) => code);
