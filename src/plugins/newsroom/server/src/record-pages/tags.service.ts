import type { Core } from '@strapi/strapi';

import type { TagWithCount } from '../../../shared/contracts/records';
import { readQuery } from '../content-model/reading.store';
import { readByDocumentId } from '../content-model/read';
import { tableOf } from '../content-model/tables.store';
import { pageContext } from '../news-page/page-context.store';
import type { Asked } from './service';

/** Topics or regions that public news items of the locale carry, with how many; by name. */
export const listTags = async (strapi: Core.Strapi, type: 'topic' | 'region', { locale, now }: Asked): Promise<TagWithCount[]> => {
  if (tableOf(strapi, type) === null) return [];
  const counts = await readQuery<{ target: string; count: number | string }>(
    strapi,
    strapi.db
      .connection('newsroom_links as link')
      .join('newsroom_publications as item', (join) => {
        join.on('item.news_item', 'link.news_item').andOn('item.item_locale', 'link.item_locale');
      })
      .where({ 'link.kind': type, 'link.item_locale': locale })
      .where('item.public_from', '<=', now.toISOString())
      .groupBy('link.target')
      .select('link.target as target')
      .count({ count: '*' }),
  );
  const tags = await readByDocumentId(
    strapi,
    type,
    counts.map(({ target }) => target),
    { translations: {} },
  );
  const { links } = await pageContext(strapi, locale, now);
  return counts
    .flatMap(({ target, count }) => {
      const tag = tags.get(target);
      return tag === undefined ? [] : [{ ...links.tag(tag), count: Number(count) }];
    })
    .sort((one, other) => one.name.localeCompare(other.name, locale) || (one.slug < other.slug ? -1 : 1));
};
