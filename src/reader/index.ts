import type { Core } from '@strapi/strapi';

import { loadAssets } from './assets';
import { readerMiddleware } from './middleware';

/**
 * Puts the reader (`public/reader`) at `/`, `/ru/…` and `/en/…`. To be called in the app's bootstrap: after Strapi's
 * global middlewares (log, errors, security headers), which hold for its pages as well, and before the routes.
 */
export function mountReader(strapi: Core.Strapi): void {
  const assets = loadAssets(strapi.dirs.static.public);
  if (assets === null) strapi.log.warn('The reader has no styles: run `npm run build`.');
  strapi.server.use(
    readerMiddleware({
      server: strapi.server.httpServer,
      site: {
        name: strapi.config.get<string>('plugin::newsroom.siteName', 'Newsroom'),
        origin: new URL(strapi.config.get<string>('server.absoluteUrl')).origin,
        timeZone: strapi.config.get<string>('plugin::newsroom.timeZone', 'Europe/Moscow'),
        assets: assets?.links ?? { css: null, js: null, icon: null },
      },
      files: assets?.files ?? new Map(),
      defaultLocale: 'ru',
      onError: (error) => strapi.log.error(error),
    }),
  );
}
