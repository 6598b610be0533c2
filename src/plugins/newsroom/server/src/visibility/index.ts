import type { Feature } from '../feature';
import { contentTypes } from './content-types';
import { reconcile } from './reconcile.service';
import { saveSteps } from './steps';
import { completeLinks } from './store';

export { holdItem } from './hold-item.store';
export { listPublicItems, type ItemQuery, type ItemSort } from './list-public-items.store';
export { publicRecordIds, publicRecords } from './public-records.store';
export { hasBeenPublic, isPublicNow, type Publication } from './publication';
export { nextPublication } from './next-publication';
export { findEmbargoedItem, findPublicItem, publicationOf, publicationsOf, publicationsReading } from './store';
export { watchPublications, type PublicationChange, type PublicationWatcher } from './watchers.service';

/** What is public: which news items, since when, and which records they lead to. */
export const visibilityFeature: Feature = {
  contentTypes,
  saveSteps,
  async bootstrap(strapi) {
    await completeLinks(strapi);
    await reconcile(strapi);
  },
};
