import type { Core } from '@strapi/strapi';

const OFFERED = 'locales_offered';
const SECOND = { code: 'en', name: 'English' };

/** What Strapi calls the locales → what those who read them do. */
const OWN_NAMES = new Map([
  ['Russian (ru)', 'Русский'],
  ['English (en)', SECOND.name],
]);

/**
 * Adds English beside the default locale, and gives both their own names, once: an administrator who changes that later has meant it.
 */
export const addLocales = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  if ((await store.get({ key: OFFERED })) === true) return;
  const locales = strapi.plugin('i18n').service('locales');
  for (const { id, name } of (await locales.find()) as Array<{ id: number; name: string }>) {
    const own = OWN_NAMES.get(name);
    if (own !== undefined) await locales.update({ id }, { name: own });
  }
  if ((await locales.findByCode(SECOND.code)) === null) await locales.create(SECOND);
  await store.set({ key: OFFERED, value: true });
};
