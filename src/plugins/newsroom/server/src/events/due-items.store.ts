/** Articles that are public and were never told of, and those that were told of and are public no longer. */
import type { Core } from '@strapi/strapi';

import type { QueryBuilder } from '../content-model/join-transaction.store';

export interface Due {
  newsItem: string;
  itemLocale: string;
}

/** What another node's clock may be ahead of this one's, in milliseconds, and what passes between looking at the clock and reading. */
const AHEAD = 5_000;

const besideTold = (strapi: Core.Strapi): QueryBuilder =>
  strapi.db
    .connection('newsroom_publications as item')
    .leftJoin('newsroom_announced as told', (join) => {
      join.on('told.target', 'item.news_item').andOn('told.item_locale', 'item.item_locale').andOnVal('told.subject', 'newsItem');
    })
    .select('item.news_item as newsItem', 'item.item_locale as itemLocale');

/** Those whose time came after one instant and until another. */
export const openedBetween = async (strapi: Core.Strapi, after: Date, until: Date): Promise<Due[]> =>
  besideTold(strapi)
    .where('item.public_from', '>', after.toISOString())
    .where('item.public_from', '<=', until.toISOString())
    .whereNull('told.digest')
    .orderBy('item.public_from');

/** Those among a stretch of the record of publications; what was published at this moment is neither. */
export const dueAmong = async (strapi: Core.Strapi, { after, until }: { after: number; until: number }, now: Date): Promise<Due[]> => {
  const later = new Date(now.getTime() + AHEAD).toISOString();
  return besideTold(strapi)
    .where('item.id', '>', after)
    .where('item.id', '<=', until)
    .where((either) => {
      void either
        .where((open) => void open.where('item.public_from', '<=', now.toISOString()).whereNull('told.digest'))
        .orWhere((shut) => {
          void shut
            .where((none) => void none.whereNull('item.public_from').orWhere('item.public_from', '>', later))
            .whereNotNull('told.digest');
        });
    });
};

/** The highest row number of the record of publications. */
export const lastPublication = async (strapi: Core.Strapi): Promise<number> => {
  const [row] = await strapi.db.connection('newsroom_publications').max<Array<{ last: number | string | null }>>({ last: 'id' });
  return Number(row?.last ?? 0);
};
