import type { Card } from '../../../shared/contracts/news-items';
import type { NewsItem } from '../content-model/types';
import type { View } from '../content-model/populate';
import type { Publication } from '../visibility';
import { makePhoto } from './make-image';
import type { PageContext } from './page-context';

/** What `makeCard` needs to have been read. */
export const CARD_VIEW: View = {
  photos: { image: {}, people: { translations: {} } },
  topics: { translations: {} },
  regions: { translations: {} },
};

export const makeCard = (item: NewsItem, publication: Publication, { locale, urls, links }: PageContext): Card => {
  const photos = item.photos.map((photo) => makePhoto(photo, urls, links)).filter((photo) => photo !== null);
  return {
    documentId: item.documentId,
    locale,
    slug: publication.slug,
    url: urls.page('newsItem', locale, publication.slug),
    title: item.title ?? '',
    lead: item.lead,
    date: publication.date,
    firstPublishedAt: publication.firstPublishedAt,
    updatedAt: publication.changedAt,
    photo: photos[0] ?? null,
    photoCount: photos.length,
    topics: item.topics.map(links.tag),
    regions: item.regions.map(links.tag),
  };
};
