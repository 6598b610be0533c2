import type { Core } from '@strapi/strapi';

import type { Card } from '../../../shared/contracts/news-items';
import { read } from '../content-model/read';
import { isPublicNow, publicationsOf } from '../visibility';
import { CARD_VIEW, makeCard } from './make-card';
import type { PageContext } from './page-context';

/** Cards of these news items in the given order; those that are not public now are left out. */
export const readCards = async (strapi: Core.Strapi, newsItems: readonly string[], context: PageContext, now: Date): Promise<Card[]> => {
  const [items, publications] = await Promise.all([
    readPublished(strapi, newsItems, context),
    publicationsOf(strapi, newsItems, context.locale),
  ]);
  const cards = new Map<string, Card>();
  for (const item of items) {
    const publication = publications.find(({ newsItem }) => newsItem === item.documentId);
    if (publication !== undefined && isPublicNow(publication, now)) cards.set(item.documentId, makeCard(item, publication, context));
  }
  return newsItems.map((newsItem) => cards.get(newsItem)).filter((card) => card !== undefined);
};

const readPublished = (strapi: Core.Strapi, documentIds: readonly string[], { locale }: PageContext) =>
  read(strapi, 'newsItem', { documentIds, status: 'published', locale, view: CARD_VIEW });
