import type { Feature } from '../feature';
import { forPanel } from '../http/for-panel';
import { newsItemsController } from './controller';
import { previewController } from './preview.controller';
import { redirectsController } from './redirects.controller';

/** The whole page of a news item, the lists of cards, and the addresses that moved. */
export const newsPageFeature: Feature = {
  controllers: { 'news-items': newsItemsController, 'other-news': previewController, redirects: redirectsController },
  panelRoutes: [forPanel('POST', '/other-news/preview', 'other-news.preview'), forPanel('GET', '/other-news/search', 'other-news.search')],
  siteRoutes: [
    { method: 'GET', path: '/news-items', handler: 'news-items.find' },
    { method: 'GET', path: '/news-items/:slug', handler: 'news-items.findOne' },
    { method: 'GET', path: '/news-items/:slug/other-news', handler: 'news-items.otherNews' },
    { method: 'GET', path: '/redirects', handler: 'redirects.find' },
  ],
};
