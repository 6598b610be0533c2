import type { PersonPhoto } from '../../../shared/contracts/record-pages';
import type { View } from '../content-model/populate';
import type { NewsItem } from '../content-model/types';
import { makePhoto } from '../news-page/make-image';
import type { PageContext } from '../news-page/page-context';
import type { Publication } from '../visibility';

/** What is made here needs to have been read. */
export const PHOTOS_VIEW: View = { photos: { image: {}, people: { translations: {} } } };

/** A page shows a person's face, not an archive: the latest of them. */
const MOST = 24;

export interface PublicItem {
  item: NewsItem;
  publication: Publication;
}

/**
 * The photos that a person is in, in the order of the news items given. A picture that several of them use stands once, as the first
 * of them captions it.
 */
export const makePersonPhotos = (person: string, items: readonly PublicItem[], { locale, urls, links }: PageContext): PersonPhoto[] => {
  const photos = new Map<string, PersonPhoto>();
  for (const { item, publication } of items) {
    const newsItem = {
      documentId: item.documentId,
      slug: publication.slug,
      url: urls.page('newsItem', locale, publication.slug),
      title: item.title ?? '',
      date: publication.date,
    };
    for (const stored of item.photos) {
      const photo = stored.people.some(({ documentId }) => documentId === person) ? makePhoto(stored, urls, links) : null;
      if (photo !== null && !photos.has(photo.url)) photos.set(photo.url, { ...photo, newsItem });
    }
  }
  return [...photos.values()].slice(0, MOST);
};
