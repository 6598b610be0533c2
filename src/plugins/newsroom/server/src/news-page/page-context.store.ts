import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { defaultLocale } from '../content-model/locales.store';
import { note } from '../content-model/noted.store';
import { dayInZone } from '../directory/day-in-zone';
import type { PageContext } from './page-context';
import { recordLinks } from './record-links';
import { siteUrls } from './site-urls';

export const publicUrl = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('server.absoluteUrl') || strapi.config.get<string>('server.url');

/** @param isPublic which records may be linked; everything on a public news item may. */
export const pageContext = async (
  strapi: Core.Strapi,
  locale: string,
  now: Date,
  isPublic: PageContext['isPublic'] = () => true,
): Promise<PageContext> => {
  const config = getConfig(strapi);
  const fallback = await defaultLocale(strapi);
  const today = dayInZone(now, config.timeZone);
  const urls = siteUrls(config, publicUrl(strapi));
  return {
    locale,
    defaultLocale: fallback,
    get today() {
      note('day');
      return today;
    },
    siteName: config.siteName,
    urls,
    links: recordLinks(locale, fallback, urls),
    isPublic,
  };
};
