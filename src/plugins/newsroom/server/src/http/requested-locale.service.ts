import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { defaultLocale, knownLocales } from '../content-model/locales.store';

/**
 * The locale that a request is about: the default one when it names none.
 * @throws {errors.ValidationError} 400 for a locale that the newsroom does not have.
 */
export const requestedLocale = async (strapi: Core.Strapi, locale: string | undefined): Promise<string> => {
  if (locale === undefined) return defaultLocale(strapi);
  const known = await knownLocales(strapi);
  if (known.includes(locale)) return locale;
  const message = `locale: must be one of ${known.join(', ')}`;
  throw new errors.ValidationError(message, { errors: [{ path: ['locale'], message, name: 'ValidationError' }] });
};
