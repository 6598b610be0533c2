import type { Core } from '@strapi/strapi';

import { readQuery } from '../content-model/reading.store';
import { listed, run } from '../other-news/statement.store';
import { LINK } from '../visibility/content-types';
import type { EventLink } from './announced.store';

/** The records that a news item leads to, as they are on record for the public. */
export const linksOfItem = async (strapi: Core.Strapi, newsItem: string, itemLocale: string): Promise<EventLink[]> => {
  const rows: EventLink[] = await strapi.db.query(LINK).findMany({ where: { newsItem, itemLocale }, select: ['kind', 'target'] });
  return rows.map(({ kind, target }) => ({ kind, target }));
};

/** The news items, public ones among others, that lead to these records, in one way if it is named. */
export const itemsLeadingTo = async (strapi: Core.Strapi, targets: readonly string[], kind?: string): Promise<string[]> => {
  if (targets.length === 0) return [];
  const where = { target: { $in: targets }, ...(kind === undefined ? {} : { kind }) };
  const rows: Array<{ newsItem: string }> = await strapi.db.query(LINK).findMany({ where, select: ['newsItem'] });
  return [...new Set(rows.map(({ newsItem }) => newsItem))];
};

/** The records that news items lead to which lead to this one by a link of one kind; by `kinds`, or in any way. */
export const recordsBesideIn = async (
  strapi: Core.Strapi,
  target: string,
  kind: string,
  kinds: readonly string[] | null,
): Promise<EventLink[]> => {
  const query = strapi.db
    .connection('newsroom_links as own')
    .join('newsroom_links as other', (join) => {
      join.on('other.news_item', 'own.news_item').andOn('other.item_locale', 'own.item_locale');
    })
    .where({ 'own.target': target, 'own.kind': kind })
    .distinct('other.kind as kind', 'other.target as target');
  if (kinds !== null) void query.whereIn('other.kind', [...kinds]);
  return readQuery<EventLink>(strapi, query);
};

/** Those of these records that no other public news item leads to. Of each the first other one is looked for: there may be many thousands. */
export const onlyFrom = async (strapi: Core.Strapi, newsItem: string, targets: readonly string[], now: Date): Promise<string[]> => {
  if (targets.length === 0) return [];
  const wanted = listed(strapi, targets);
  const rows = await run<{ target: string }>(
    strapi,
    `select wanted.value as target from ${wanted.sql} as wanted where exists (
       select 1 from newsroom_links as link where link.target = wanted.value and link.news_item <> ? and link.public_from <= ?)`,
    [wanted.binding, newsItem, now.toISOString()],
  );
  const others = new Set(rows.map(({ target }) => target));
  return targets.filter((target) => !others.has(target));
};
