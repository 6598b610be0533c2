import type { MadeChange, SaveStep } from '../saving/types';
import { refreshItem } from './refresh.service';
import { itemsLinkedTo } from './store';

/** The public has seen nothing of it, unless it is made again. */
const isNewDraft = ({ action, publishes, data }: MadeChange): boolean =>
  action === 'create' && !publishes && data?.documentId === undefined;

/** A deletion takes the relations with it, so who led to a record is asked before. */
const keepPublications: SaveStep<string[]> = {
  name: 'visibility',
  async before(strapi, { type, documentId }) {
    return type === 'newsItem' || documentId === null ? [] : itemsLinkedTo(strapi, documentId);
  },
  async after(strapi, change, linked) {
    const { type, action, documentId } = change;
    const now = new Date();
    if (type === 'newsItem') {
      if (!isNewDraft(change)) await refreshItem(strapi, documentId, now);
    } else if (type === 'agreement' || action === 'delete') {
      // In one order, so that nobody waits for each other.
      for (const newsItem of [...linked].sort()) await refreshItem(strapi, newsItem, now);
    }
  },
};

export const saveSteps = [keepPublications as SaveStep];
