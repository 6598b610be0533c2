import type { Feature } from '../feature';
import { newsItemsController } from './controller';

/** The whole page of a news item, and the lists of cards. */
export const newsPageFeature: Feature = {
  controllers: { 'news-items': newsItemsController },
  siteRoutes: [
    { method: 'GET', path: '/news-items', handler: 'news-items.find' },
    { method: 'GET', path: '/news-items/:slug', handler: 'news-items.findOne' },
    { method: 'GET', path: '/news-items/:slug/other-news', handler: 'news-items.otherNews' },
  ],
};
