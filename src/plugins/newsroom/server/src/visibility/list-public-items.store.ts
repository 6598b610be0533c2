import type { Core } from '@strapi/strapi';

import type { Knex, QueryBuilder } from '../content-model/join-transaction.store';
import { note, noteLeadingTo } from '../content-model/noted.store';
import { readQuery } from '../content-model/reading.store';

export type ItemSort = 'date' | '-date' | 'firstPublishedAt' | '-firstPublishedAt' | 'updatedAt' | '-updatedAt';

export interface ItemQuery {
  locale: string;
  /** Groups of record document ids: an item leads to at least one of each group. An empty group matches nothing. */
  linkedTo?: ReadonlyArray<readonly string[]>;
  /** Instants, ISO 8601 UTC; `from` is inclusive, `before` is not. */
  from?: string;
  before?: string;
  except?: readonly string[];
  /** Leaves out what its editor keeps off other articles' lists. */
  isListable?: true;
  sort: ItemSort;
  limit: number;
  offset?: number;
}

const COLUMNS = { date: 'date', firstPublishedAt: 'first_published_at', updatedAt: 'changed_at' } as const;

/** Public news items of one locale in order, ties by document id; `total` counts all that match. */
export const listPublicItems = async (
  strapi: Core.Strapi,
  query: ItemQuery,
  now: Date,
): Promise<{ newsItems: string[]; total: number }> => {
  if (query.linkedTo === undefined || query.linkedTo.length === 0) note('*newsItem');
  else noteLeadingTo(query.linkedTo.flat());
  const matching = (): QueryBuilder => matchingItems(strapi.db.connection, query, now);
  const isDescending = query.sort.startsWith('-');
  const column = COLUMNS[query.sort.replace('-', '') as keyof typeof COLUMNS];
  const rows = await readQuery<{ newsItem: string }>(
    strapi,
    matching()
      .orderBy([
        { column: `item.${column}`, order: isDescending ? 'desc' : 'asc' },
        { column: 'item.news_item', order: 'asc' },
      ])
      .limit(query.limit)
      .offset(query.offset ?? 0)
      .select('item.news_item as newsItem'),
  );
  const counted = await readQuery<{ total: number | string }>(strapi, matching().count({ total: '*' }));
  return { newsItems: rows.map(({ newsItem }) => newsItem), total: Number(counted[0]?.total ?? 0) };
};

const matchingItems = (knex: Knex, query: ItemQuery, now: Date): QueryBuilder => {
  const builder = knex('newsroom_publications as item')
    .where('item.item_locale', query.locale)
    .where('item.public_from', '<=', now.toISOString());
  if (query.from !== undefined) void builder.where('item.date', '>=', query.from);
  if (query.before !== undefined) void builder.where('item.date', '<', query.before);
  if (query.except !== undefined && query.except.length > 0) void builder.whereNotIn('item.news_item', query.except);
  if (query.isListable === true) void builder.where('item.hidden', false);
  for (const group of query.linkedTo ?? []) {
    void builder.whereExists(
      knex('newsroom_links as link')
        .whereRaw('link.news_item = item.news_item')
        .whereRaw('link.item_locale = item.item_locale')
        .whereIn('link.target', group)
        .select(knex.raw('1')),
    );
  }
  return builder;
};
