import type { Config } from '../config';

export type PageType = keyof Config['urls'];

export interface SiteUrls {
  /** The reader's address of a page, absolute. */
  page: (type: PageType, locale: string, slug: string) => string;
  /** A stored file's address, absolute; addresses of other hosts stay as they are. */
  file: (url: string) => string;
}

/**
 * @param publicUrl where this server is reached from outside (`PUBLIC_URL`); files come from here, and pages too when
 * no site URL is configured, for then the reader that comes with the app shows them.
 */
export const siteUrls = (config: Pick<Config, 'siteUrl' | 'urls'>, publicUrl: string): SiteUrls => {
  const files = publicUrl.replace(/\/+$/, '');
  const site = config.siteUrl ?? files;
  return {
    page: (type, locale, slug) =>
      site + config.urls[type].replaceAll('{locale}', encodeURIComponent(locale)).replaceAll('{slug}', encodeURIComponent(slug)),
    file: (url) => (url.startsWith('/') ? files + url : url),
  };
};
