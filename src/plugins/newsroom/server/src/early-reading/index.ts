import type { Context } from 'koa';

import type { Feature } from '../feature';
import { previewsController } from './controller';
import { readingEarly } from './early-page.middleware';
import { previewsService } from './preview-address.service';

interface PageController {
  findOne(context: Context): Promise<void>;
}

/** Articles before they are public: for whoever holds a preview's address, a token made for previews, and accredited journalists. */
export const earlyReadingFeature: Feature = {
  controllers: { previews: previewsController },
  services: { previews: previewsService },
  siteRoutes: [{ method: 'GET', path: '/previews/:documentId', handler: 'previews.show' }],
  register(strapi) {
    strapi.get('controllers').extend('plugin::newsroom.news-items', (pages: PageController) => ({
      ...pages,
      findOne: readingEarly(strapi, (context) => pages.findOne(context)),
    }));
  },
};
