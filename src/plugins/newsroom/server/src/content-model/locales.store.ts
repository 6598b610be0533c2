import type { Core } from '@strapi/strapi';

interface LocalesService {
  getDefaultLocale(): Promise<string>;
  find(): Promise<Array<{ code: string }>>;
}

const locales = (strapi: Core.Strapi): LocalesService => strapi.plugin('i18n').service<LocalesService>('locales');

export const defaultLocale = (strapi: Core.Strapi): Promise<string> => locales(strapi).getDefaultLocale();

export const knownLocales = async (strapi: Core.Strapi): Promise<string[]> => (await locales(strapi).find()).map(({ code }) => code);
