import type { Core } from '@strapi/strapi';

import type { QueryBuilder } from '../content-model/join-transaction.store';
import { note, noteLeadingTo } from '../content-model/noted.store';
import { readQuery } from '../content-model/reading.store';
import { tableOf } from '../content-model/tables.store';
import type { RecordTypeName } from '../content-model/types';

/**
 * The rows (`record`) of one type that the public may know: those that a public news item leads to, and those marked as
 * listed. Callers add their own conditions and order. Null when the app has no such type.
 */
export const publicRecords = (strapi: Core.Strapi, type: RecordTypeName, now: Date): QueryBuilder | null => {
  const table = tableOf(strapi, type);
  if (table === null) return null;
  const knex = strapi.db.connection;
  const listed = table.column('listed');
  return knex(`${table.name} as record`).where((condition) => {
    void condition.whereExists(
      knex('newsroom_links as link')
        .join('newsroom_publications as publication', (join) => {
          join.on('publication.news_item', 'link.news_item').andOn('publication.item_locale', 'link.item_locale');
        })
        .whereRaw('link.target = record.document_id')
        .where('publication.public_from', '<=', now.toISOString())
        .select(knex.raw('1')),
    );
    if (listed !== null) void condition.orWhere(`record.${listed}`, true);
  });
};

/** Which of these documents the public may know. */
export const publicRecordIds = async (
  strapi: Core.Strapi,
  type: RecordTypeName,
  documentIds: readonly string[],
  now: Date,
): Promise<Set<string>> => {
  const query = documentIds.length === 0 ? null : publicRecords(strapi, type, now);
  if (query === null) return new Set();
  noteLeadingTo(documentIds);
  note(...documentIds);
  const rows = await readQuery<{ documentId: string }>(
    strapi,
    query.whereIn('record.document_id', documentIds).distinct('record.document_id as documentId'),
  );
  return new Set(rows.map(({ documentId }) => documentId));
};
