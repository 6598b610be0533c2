import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { tableOf } from '../content-model/tables.store';
import type { SluggedType } from './claim';
import { SLUG_TABLE } from './content-types';

/**
 * Claims, in one statement, the slugs of all documents that hold none. Of two documents with one slug the published one has it, then
 * the older; the other is left to `unsettledDocuments`. @param fallback the locale of rows without one
 */
export const claimForNewcomers = async (strapi: Core.Strapi, type: SluggedType, fallback: string): Promise<void> => {
  const table = tableOf(strapi, type);
  const slug = table?.column('slug') ?? null;
  if (table === null || slug === null) return;
  const knex = strapi.db.connection;
  const isPublished = type === 'newsItem' ? 'max(case when item.published_at is null then 0 else 1 end)' : '1';
  const newcomers = knex(`${table.name} as item`)
    .leftJoin(`${SLUG_TABLE} as claim`, (join) => join.on('claim.owner', 'item.document_id').andOnVal('claim.type', type))
    .whereNull('claim.id')
    .whereNotNull(`item.${slug}`)
    .whereNot(`item.${slug}`, '')
    .groupByRaw(`item.document_id, 2, item.${slug}`)
    .orderByRaw(`${isPublished} desc, min(item.id)`)
    .select(
      knex.raw('?', [type]),
      localeOf(strapi, type, fallback),
      `item.${slug}`,
      'item.document_id',
      knex.raw(`case when ${isPublished} = 1 then 'current' else 'reserved' end, false, true`),
    )
    .toSQL();
  const columns = 'type, item_locale, slug, owner, state, was_public, is_typed';
  const insertion = knex.raw(`insert into ${SLUG_TABLE} (${columns}) ${newcomers.sql} on conflict do nothing`, [...newcomers.bindings]);
  await joinTransaction(strapi, insertion as unknown as QueryBuilder);
};

/** Documents with a row whose slug they don't hold, and documents that hold slugs and exist no more. */
export const unsettledDocuments = async (strapi: Core.Strapi, type: SluggedType, fallback: string): Promise<string[]> => {
  const table = tableOf(strapi, type);
  const slug = table?.column('slug') ?? null;
  if (table === null || slug === null) return [];
  const knex = strapi.db.connection;
  const unclaimed: Array<{ owner: string }> = await knex(`${table.name} as item`)
    .leftJoin(`${SLUG_TABLE} as claim`, (join) =>
      join
        .on('claim.owner', 'item.document_id')
        .andOn('claim.slug', `item.${slug}`)
        .andOn('claim.item_locale', localeOf(strapi, type, fallback))
        .andOnVal('claim.type', type),
    )
    .whereNull('claim.id')
    .orderBy('item.id')
    .select('item.document_id as owner');
  const vanished: Array<{ owner: string }> = await knex(`${SLUG_TABLE} as claim`)
    .leftJoin(`${table.name} as item`, 'item.document_id', 'claim.owner')
    .where('claim.type', type)
    .whereNot('claim.state', 'gone')
    .whereNull('item.id')
    .select('claim.owner as owner');
  return [...new Set([...unclaimed, ...vanished].map(({ owner }) => owner))];
};

const localeOf = (strapi: Core.Strapi, type: SluggedType, fallback: string) =>
  type === 'newsItem' ? strapi.db.connection.raw('coalesce(item.locale, ?)', [fallback]) : strapi.db.connection.raw('?', [fallback]);
