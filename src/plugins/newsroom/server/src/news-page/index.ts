import type { Feature } from '../feature';
import { newsItemsController } from './controller';
import { redirectsController } from './redirects.controller';

/** The whole page of a news item, the lists of cards, and the addresses that moved. */
export const newsPageFeature: Feature = {
  controllers: { 'news-items': newsItemsController, redirects: redirectsController },
  siteRoutes: [
    { method: 'GET', path: '/news-items', handler: 'news-items.find' },
    { method: 'GET', path: '/news-items/:slug', handler: 'news-items.findOne' },
    { method: 'GET', path: '/news-items/:slug/other-news', handler: 'news-items.otherNews' },
    { method: 'GET', path: '/redirects', handler: 'redirects.find' },
  ],
};
