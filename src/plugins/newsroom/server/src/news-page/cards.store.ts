import type { Core } from '@strapi/strapi';

import type { Card } from '../../../shared/contracts/news-items';
import { readBeside, type Reading } from '../content-model/read';
import type { NewsItem } from '../content-model/types';
import { isPublicNow, publicationOf, publicationsReading, type Publication } from '../visibility';
import { CARD_VIEW, makeCard } from './make-card';
import type { PageContext } from './page-context';

export const cardsReading = (documentIds: readonly string[], { locale }: PageContext): Reading & { type: 'newsItem' } => ({
  type: 'newsItem',
  documentIds,
  status: 'published',
  locale,
  view: CARD_VIEW,
});

/** Cards of these news items in the given order; those that are not public now are left out. */
export const makeCards = (
  newsItems: readonly string[],
  items: readonly NewsItem[],
  publications: readonly Publication[],
  context: PageContext,
  now: Date,
): Card[] => {
  const published = new Map(items.map((item) => [item.documentId, item]));
  const known = new Map(publications.filter(({ itemLocale }) => itemLocale === context.locale).map((entry) => [entry.newsItem, entry]));
  return newsItems.flatMap((newsItem) => {
    const [item, publication] = [published.get(newsItem), known.get(newsItem)];
    return item !== undefined && publication !== undefined && isPublicNow(publication, now) ? [makeCard(item, publication, context)] : [];
  });
};

export const readCards = async (strapi: Core.Strapi, newsItems: readonly string[], context: PageContext, now: Date): Promise<Card[]> => {
  const reading = cardsReading(newsItems, context);
  const { documents, own } = await readBeside(strapi, [reading], publicationsReading(newsItems));
  return makeCards(newsItems, documents[0], own.map(publicationOf), context, now);
};
