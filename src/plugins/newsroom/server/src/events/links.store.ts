import type { Core } from '@strapi/strapi';

import { LINK } from '../visibility/content-types';
import type { EventLink } from './announced.store';

/** The records that a news item leads to, as they are on record for the public. */
export const linksOfItem = async (strapi: Core.Strapi, newsItem: string, itemLocale: string): Promise<EventLink[]> => {
  const rows: EventLink[] = await strapi.db.query(LINK).findMany({ where: { newsItem, itemLocale }, select: ['kind', 'target'] });
  return rows.map(({ kind, target }) => ({ kind, target }));
};

/** The news items, public ones among others, that lead to these records. */
export const itemsLeadingTo = async (strapi: Core.Strapi, targets: readonly string[]): Promise<string[]> => {
  if (targets.length === 0) return [];
  const rows: Array<{ newsItem: string }> = await strapi.db
    .query(LINK)
    .findMany({ where: { target: { $in: targets } }, select: ['newsItem'] });
  return [...new Set(rows.map(({ newsItem }) => newsItem))];
};
