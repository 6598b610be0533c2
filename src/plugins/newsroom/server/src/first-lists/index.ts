import { onTelling } from '../events/tell-events.service';
import type { Feature } from '../feature';
import { forPanel } from '../http/for-panel';
import { contentTypes } from './content-types';
import { firstListsController } from './controller';
import { keepFirstList } from './service';

/** What stood under an article when it was first published, for the editor who compares. */
export const firstListsFeature: Feature = {
  contentTypes,
  controllers: { 'first-lists': firstListsController },
  panelRoutes: [forPanel('GET', '/news-items/:documentId/other-news', 'first-lists.find')],
  register(strapi) {
    onTelling(strapi, keepFirstList);
  },
};
