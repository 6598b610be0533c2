import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { readQuery } from '../content-model/reading.store';
import { dayInZone } from '../directory/day-in-zone';
import { nextDay, startOfDay } from '../directory/start-of-day';
import { leadingTo, type LoggedChange } from '../saving/change-log.store';

/** Instants, ISO 8601 UTC, at which answers change without a save. */
export interface Turns {
  midnight: string;
  /** Null where no article waits for its time. */
  embargo: string | null;
}

export const nextTurns = async (strapi: Core.Strapi, now: Date): Promise<Turns> => {
  const { timeZone } = getConfig(strapi);
  const midnight = startOfDay(nextDay(dayInZone(now, timeZone)), timeZone);
  const later = strapi.db.connection('newsroom_publications').where('public_from', '>', now.toISOString());
  const [row] = await readQuery<{ embargo: string | null }>(strapi, later.min({ embargo: 'public_from' }));
  return { midnight, embargo: row?.embargo ?? null };
};

/** What the ends of embargoes after one instant and up to another have changed. */
export const endedEmbargoes = async (strapi: Core.Strapi, after: string, until: string): Promise<LoggedChange[]> => {
  const rows = await readQuery<{ newsItem: string; target: string | null }>(
    strapi,
    strapi.db
      .connection('newsroom_publications as item')
      .leftJoin('newsroom_links as link', (join) => {
        join.on('link.news_item', 'item.news_item').andOn('link.item_locale', 'item.item_locale');
      })
      .where('item.public_from', '>', after)
      .where('item.public_from', '<=', until)
      .select('item.news_item as newsItem', 'link.target as target'),
  );
  const newsItems = new Set(rows.map(({ newsItem }) => newsItem));
  return [
    ...[...newsItems].map((target): LoggedChange => ({ subject: 'newsItem', target })),
    ...leadingTo(new Set(rows.flatMap(({ target }) => target ?? []))),
  ];
};
