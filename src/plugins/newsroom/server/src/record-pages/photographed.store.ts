import type { Core } from '@strapi/strapi';

import { noteLeadingTo } from '../content-model/noted.store';
import { readQuery } from '../content-model/reading.store';
import { read } from '../content-model/read';
import { isPublicNow, publicationsOf } from '../visibility';
import { PHOTOS_VIEW, type PublicItem } from './make-person-photos';

/** Each has one photo of the person at least, so that many fill a page. */
const MOST_ITEMS = 24;

/** The public news items of the locale that show a person in a photo, the latest first. */
export const itemsWithPhotosOf = async (
  strapi: Core.Strapi,
  person: string,
  { locale, now }: { locale: string; now: Date },
): Promise<PublicItem[]> => {
  noteLeadingTo([person]);
  const rows = await readQuery<{ newsItem: string }>(
    strapi,
    strapi.db
      .connection('newsroom_links as link')
      .join('newsroom_publications as item', (join) => {
        join.on('item.news_item', 'link.news_item').andOn('item.item_locale', 'link.item_locale');
      })
      .where({ 'link.target': person, 'link.kind': 'photo', 'link.item_locale': locale })
      .where('item.public_from', '<=', now.toISOString())
      .orderBy([
        { column: 'item.date', order: 'desc' },
        { column: 'item.news_item', order: 'asc' },
      ])
      .limit(MOST_ITEMS)
      .select('item.news_item as newsItem'),
  );
  const documentIds = rows.map(({ newsItem }) => newsItem);
  const [items, publications] = await Promise.all([
    read(strapi, 'newsItem', { documentIds, status: 'published', locale, view: PHOTOS_VIEW }),
    publicationsOf(strapi, documentIds, locale),
  ]);
  return documentIds.flatMap((documentId) => {
    const item = items.find((one) => one.documentId === documentId);
    const publication = publications.find(({ newsItem }) => newsItem === documentId);
    return item !== undefined && publication !== undefined && isPublicNow(publication, now) ? [{ item, publication }] : [];
  });
};
