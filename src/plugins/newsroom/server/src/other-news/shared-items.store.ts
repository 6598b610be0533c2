import type { Core } from '@strapi/strapi';

import { joinTransaction } from '../content-model/join-transaction.store';

/** Ways of leading to a record that make two articles belong together; a shared photo, topic or region alone does not. */
const KINDS = ['participant', 'affiliation', 'venue', 'mention', 'agreement', 'party', 'signatory', 'signatory-affiliation'];

export interface SharedItem {
  newsItem: string;
  /** Document ids of the persons, organisations and agreements in common. */
  targets: string[];
}

/** Public news items that share a person, an organisation or an agreement with this one, newest first. */
export const itemsSharingWith = async (
  strapi: Core.Strapi,
  { newsItem, locale, except, limit }: { newsItem: string; locale: string; except: readonly string[]; limit: number },
  now: Date,
): Promise<SharedItem[]> => {
  const knex = strapi.db.connection;
  const shared = () =>
    knex('newsroom_links as own')
      .join('newsroom_links as other', (join) => {
        join.on('other.target', 'own.target').andOn('other.item_locale', 'own.item_locale');
      })
      .where({ 'own.news_item': newsItem, 'own.item_locale': locale })
      .whereIn('own.kind', KINDS)
      .whereIn('other.kind', KINDS);
  const items = await joinTransaction<Array<{ newsItem: string }>>(
    strapi,
    shared()
      .join('newsroom_publications as item', (join) => {
        join.on('item.news_item', 'other.news_item').andOn('item.item_locale', 'other.item_locale');
      })
      .where('item.public_from', '<=', now.toISOString())
      .where('item.hidden', false)
      .whereNotIn('item.news_item', [newsItem, ...except])
      .groupBy('item.news_item', 'item.date')
      .orderBy([
        { column: 'item.date', order: 'desc' },
        { column: 'item.news_item', order: 'asc' },
      ])
      .limit(limit)
      .select('item.news_item as newsItem'),
  );
  const found = items.map((item) => item.newsItem);
  const pairs = await joinTransaction<Array<{ newsItem: string; target: string }>>(
    strapi,
    shared().whereIn('other.news_item', found).distinct('other.news_item as newsItem', 'own.target as target').orderBy('own.target'),
  );
  return found.map((item) => ({
    newsItem: item,
    targets: pairs.filter((pair) => pair.newsItem === item).map(({ target }) => target),
  }));
};
