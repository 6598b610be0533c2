import type { Core } from '@strapi/strapi';

import { publicationsOf } from '../visibility';
import { ANNOUNCED, ANNOUNCED_TABLE } from './content-types';
import { publicItemDigest } from './item-digest.store';

/** Publications read at a time. */
const LOT = 200;

/** Whether nobody was ever told of anything: the plugin is new here. */
export const isNew = async (strapi: Core.Strapi): Promise<boolean> => (await strapi.db.query(ANNOUNCED).findOne({})) === null;

/** What is public already when the plugin comes is no news: it is noted, and nothing is told of it. */
export const baseline = async (strapi: Core.Strapi, now: Date): Promise<void> => {
  for (let after = 0; ; ) {
    const rows = await strapi.db
      .connection('newsroom_publications')
      .where('id', '>', after)
      .where('public_from', '<=', now.toISOString())
      .orderBy('id')
      .limit(LOT)
      .select<Array<{ id: number; newsItem: string; itemLocale: string }>>('id', 'news_item as newsItem', 'item_locale as itemLocale');
    if (rows.length === 0) return;
    const known = await publicationsOf(strapi, [...new Set(rows.map(({ newsItem }) => newsItem))]);
    for (const { newsItem, itemLocale } of rows) {
      const publication = known.find((one) => one.newsItem === newsItem && one.itemLocale === itemLocale);
      if (publication === undefined) continue;
      await strapi.db
        .connection(ANNOUNCED_TABLE)
        .insert({
          subject: 'newsItem',
          target: newsItem,
          item_locale: itemLocale,
          slug: publication.slug,
          digest: await publicItemDigest(strapi, publication, now),
          version: 0,
        })
        .onConflict(['subject', 'target', 'item_locale'])
        .ignore();
    }
    after = rows.at(-1)?.id ?? after;
  }
};
