import type { SaveStep } from '../saving/types';
import { refreshItem } from './refresh.service';
import { itemsLinkedTo } from './store';

/** A deletion takes the relations with it, so who led to a record is asked before. */
const keepPublications: SaveStep<string[]> = {
  name: 'visibility',
  async before(strapi, { type, documentId }) {
    return type === 'newsItem' || documentId === null ? [] : itemsLinkedTo(strapi, documentId);
  },
  async after(strapi, { type, action, documentId }, linked) {
    const now = new Date();
    if (type === 'newsItem') await refreshItem(strapi, documentId, now);
    else if (type === 'agreement' || action === 'delete') {
      // In one order, so that nobody waits for each other.
      for (const newsItem of [...linked].sort()) await refreshItem(strapi, newsItem, now);
    }
  },
};

export const saveSteps = [keepPublications as SaveStep];
