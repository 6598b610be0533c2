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
  const knex = strapi.db.connection;
  const order = [
    { column: 'sorted', order: query.sort.startsWith('-') ? 'desc' : 'asc' },
    { column: 'newsItem', order: 'asc' },
  ];
  const page = matchingItems(knex, query, now)
    .orderBy(order)
    .limit(query.limit)
    .offset(query.offset ?? 0);
  const rows = await readQuery<{ newsItem: string }>(strapi, page);
  const counted = await readQuery<{ total: number | string }>(
    strapi,
    knex(matchingItems(knex, query, now).as('matching')).count({ total: '*' }),
  );
  return { newsItems: rows.map(({ newsItem }) => newsItem), total: Number(counted[0]?.total ?? 0) };
};

/** Each matching item once, as `newsItem`, with what it is sorted by, as `sorted`. */
const matchingItems = (knex: Knex, query: ItemQuery, now: Date): QueryBuilder => {
  const column = COLUMNS[query.sort.replace('-', '') as keyof typeof COLUMNS];
  const [first, ...others] = query.linkedTo ?? [];
  if (first === undefined) return narrow(knex, 'item', fromPublications(knex, column), query, others, now);
  return narrow(knex, 'link', fromLinks(knex, column, first), query, others, now);
};

const fromPublications = (knex: Knex, column: string): QueryBuilder =>
  knex('newsroom_publications as item').select('item.news_item as newsItem', `item.${column} as sorted`);

/** Links repeat the date, so that by date nothing else is read. */
const fromLinks = (knex: Knex, column: string, targets: readonly string[]): QueryBuilder => {
  const builder = knex('newsroom_links as link').select('link.news_item as newsItem');
  if (column === 'date') void builder.select('link.date as sorted');
  else {
    void builder
      .innerJoin('newsroom_publications as item', (join) => {
        join.on('item.news_item', 'link.news_item').andOn('item.item_locale', 'link.item_locale');
      })
      .select(`item.${column} as sorted`);
  }
  // Of one record, its stretch of the index is read in order, where an item stands once.
  return targets.length === 1
    ? builder.where('link.target', targets[0]).where('link.is_first', true)
    : builder.whereIn('link.target', targets).distinct();
};

const narrow = (
  knex: Knex,
  source: 'item' | 'link',
  builder: QueryBuilder,
  query: ItemQuery,
  groups: ReadonlyArray<readonly string[]>,
  now: Date,
): QueryBuilder => {
  void builder.where(`${source}.item_locale`, query.locale).where(`${source}.public_from`, '<=', now.toISOString());
  if (query.from !== undefined) void builder.where(`${source}.date`, '>=', query.from);
  if (query.before !== undefined) void builder.where(`${source}.date`, '<', query.before);
  if (query.except !== undefined && query.except.length > 0) void builder.whereNotIn(`${source}.news_item`, query.except);
  const beside = (table: string): QueryBuilder =>
    knex(`${table} as other`)
      .whereRaw(`other.news_item = ${source}.news_item`)
      .whereRaw(`other.item_locale = ${source}.item_locale`)
      .select(knex.raw('1'));
  if (query.isListable === true) void builder.whereExists(beside('newsroom_publications').where('other.hidden', false));
  for (const group of groups) void builder.whereExists(beside('newsroom_links').whereIn('other.target', group));
  return builder;
};
