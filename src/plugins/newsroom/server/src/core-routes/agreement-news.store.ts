import type { Core } from '@strapi/strapi';

import { joinTransaction } from '../content-model/join-transaction.store';
import { LIMITS } from './limits';

/** The newest public news items that report each of these agreements, by the agreement's document id. */
export const newsItemsOfAgreements = async (
  strapi: Core.Strapi,
  agreements: readonly string[],
  locale: string,
  now: Date,
): Promise<Map<string, string[]>> => {
  const knex = strapi.db.connection;
  const ranked = knex('newsroom_links as link')
    .join('newsroom_publications as item', (join) => {
      join.on('item.news_item', 'link.news_item').andOn('item.item_locale', 'link.item_locale');
    })
    .where('link.kind', 'agreement')
    .where('link.item_locale', locale)
    .where('item.public_from', '<=', now.toISOString())
    .whereIn('link.target', agreements)
    .select('link.target as agreement', 'link.news_item as newsItem')
    .rowNumber('place', (window) => void window.partitionBy('link.target').orderBy('item.date', 'desc').orderBy('link.news_item'))
    .as('ranked');
  const rows = await joinTransaction<Array<{ agreement: string; newsItem: string }>>(
    strapi,
    knex.from(ranked).where('place', '<=', LIMITS.newsItems).orderBy('place').select('agreement', 'newsItem'),
  );
  const found = new Map<string, string[]>();
  for (const { agreement, newsItem } of rows) found.set(agreement, [...(found.get(agreement) ?? []), newsItem]);
  return found;
};
