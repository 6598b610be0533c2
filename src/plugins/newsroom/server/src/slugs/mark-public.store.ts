/**
 * Time makes things public (an embargo ends), and only a save can end it: so before each save that might, what the public sees at that
 * moment is written down with the slugs it is seen under.
 */
import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import type { Change } from '../saving/types';
import { isPublicNow, publicationsOf, publicRecordIds } from '../visibility';
import { isSlugged, type SluggedType } from './claim';
import { SLUG, SLUG_TABLE } from './content-types';

/** The records that a public news item leads to stop being public when it does. */
const markRecordsOf = async (strapi: Core.Strapi, newsItems: QueryBuilder | string[], now: Date): Promise<void> => {
  const targets = strapi.db
    .connection('newsroom_links as link')
    .join('newsroom_publications as publication', (join) => {
      join.on('publication.news_item', 'link.news_item').andOn('publication.item_locale', 'link.item_locale');
    })
    .where('publication.public_from', '<=', now.toISOString())
    .whereIn('link.news_item', newsItems as string[])
    .select('link.target');
  await joinTransaction(
    strapi,
    strapi.db
      .getConnection(SLUG_TABLE)
      .where({ was_public: false, state: 'current' })
      .whereIn('owner', targets)
      .update({ was_public: true }) as unknown as QueryBuilder,
  );
};

const mark = async (strapi: Core.Strapi, type: SluggedType, owner: string, slug?: { slug: string; itemLocale: string }): Promise<void> => {
  await strapi.db
    .query(SLUG)
    .updateMany({ where: { type, owner, state: 'current', wasPublic: false, ...slug }, data: { wasPublic: true } });
};

export const markPublic = async (strapi: Core.Strapi, { type, documentId }: Change, now: Date): Promise<void> => {
  if (documentId === null || !isSlugged(type)) return;
  if (type === 'newsItem') {
    const publications = (await publicationsOf(strapi, [documentId])).filter((publication) => isPublicNow(publication, now));
    for (const { itemLocale, slug } of publications) await mark(strapi, type, documentId, { itemLocale, slug });
    if (publications.length > 0) await markRecordsOf(strapi, [documentId], now);
    return;
  }
  if ((await publicRecordIds(strapi, type, [documentId], now)).has(documentId)) await mark(strapi, type, documentId);
  if (type === 'agreement') {
    const leading = strapi.db.connection('newsroom_links').where({ target: documentId }).select('news_item');
    await markRecordsOf(strapi, leading, now);
  }
};
