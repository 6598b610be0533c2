import type { Core } from '@strapi/strapi';

import { readQuery } from '../content-model/reading.store';
import { note, noteLeadingTo } from '../content-model/noted.store';
import { tableOf } from '../content-model/tables.store';
import type { RecordTypeName } from '../content-model/types';
import { publicRecords } from '../visibility';

/** Document ids of the public records behind these slugs; unknown ones lead to nothing. */
export const publicIdsOfSlugs = async (
  strapi: Core.Strapi,
  type: RecordTypeName,
  slugs: readonly string[],
  now: Date,
): Promise<string[]> => {
  const slug = tableOf(strapi, type)?.column('slug');
  const query = slug === undefined || slug === null ? null : publicRecords(strapi, type, now);
  if (query === null) return [];
  const rows = await readQuery<{ documentId: string }>(
    strapi,
    query.whereIn(`record.${slug}`, slugs).distinct('record.document_id as documentId'),
  );
  const found = rows.map(({ documentId }) => documentId);
  note(...found);
  noteLeadingTo(found);
  // A slug that leads nowhere may be given to any record, or its record may become public with any news.
  if (found.length < new Set(slugs).size) note(`*${type}`, '*newsItem');
  return found;
};
