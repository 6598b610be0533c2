import type { Core } from '@strapi/strapi';

const OFFERED = 'locales_offered';
const SECOND_LOCALE = { code: 'en', name: 'English (en)' };

/**
 * Adds English beside the default locale, once: an administrator who removes it later has meant it.
 */
export const addLocales = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  if ((await store.get({ key: OFFERED })) === true) return;
  const locales = strapi.plugin('i18n').service('locales');
  if ((await locales.findByCode(SECOND_LOCALE.code)) === null) await locales.create(SECOND_LOCALE);
  await store.set({ key: OFFERED, value: true });
};
