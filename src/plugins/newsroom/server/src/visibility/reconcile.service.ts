import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { tableOf } from '../content-model/tables.store';
import { refreshItem } from './refresh.service';

/**
 * Finds news items whose published rows are not those that their publications were read from (the plugin is new here, or rows
 * came by SQL, import or transfer) and refreshes them. @returns how many there were.
 */
export const reconcile = async (strapi: Core.Strapi): Promise<number> => {
  const table = tableOf(strapi, 'newsItem');
  if (table === null) return 0;
  const knex = strapi.db.connection;
  const unknown = await knex(`${table.name} as item`)
    .leftJoin('newsroom_publications as known', 'known.row_id', 'item.id')
    .whereNotNull('item.published_at')
    .whereNull('known.id')
    .distinct<Array<{ newsItem: string }>>('item.document_id as newsItem');
  const vanished = await knex('newsroom_publications as known')
    .leftJoin(`${table.name} as item`, 'item.id', 'known.row_id')
    .whereNotNull('known.row_id')
    .whereNull('item.id')
    .distinct<Array<{ newsItem: string }>>('known.news_item as newsItem');
  const newsItems = new Set([...unknown, ...vanished].map(({ newsItem }) => newsItem));
  for (const newsItem of newsItems) {
    await strapi.db.transaction(() => refreshItem(strapi, newsItem, new Date()));
    // SQLite answers at once: an import of thousands would let no reader have a turn.
    await nextTurn();
  }
  return newsItems.size;
};
