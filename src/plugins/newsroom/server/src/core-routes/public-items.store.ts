import type { Core } from '@strapi/strapi';

import { read } from '../content-model/read';
import type { View } from '../content-model/populate';
import type { Row } from '../content-model/to-domain';
import { isPublicNow, publicationsOf } from '../visibility';
import { withPublication } from './with-publication';

/**
 * Public news items of one locale by document id. A row that has taken the place of the public one since it was chosen may
 * be under an embargo: only the row that the publication was read from is shown.
 */
export const readPublicItems = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  locale: string,
  view: View,
  now: Date,
): Promise<Map<string, Row>> => {
  const items = await read(strapi, 'newsItem', { documentIds, status: 'published', locale, view });
  const publications = await publicationsOf(strapi, documentIds, locale);
  const found = new Map<string, Row>();
  for (const publication of publications) {
    const item = items.find(({ id }) => id === publication.rowId);
    if (item !== undefined && isPublicNow(publication, now)) {
      found.set(publication.newsItem, withPublication(item as unknown as Row, publication));
    }
  }
  return found;
};
