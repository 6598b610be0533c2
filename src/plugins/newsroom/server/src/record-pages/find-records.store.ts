import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { note, noteLeadingTo } from '../content-model/noted.store';
import { readQuery } from '../content-model/reading.store';
import { tableOf } from '../content-model/tables.store';
import type { RecordTypeName } from '../content-model/types';
import { offsetOf, type Paging } from '../http/paginate';
import { publicIdsOfSlugs } from '../news-page/slugs-to-ids.store';
import { publicRecords } from '../visibility';

interface Order {
  /** Our field. */
  field: string;
  order: 'asc' | 'desc';
}

export interface RecordQuery {
  /** Only these documents; all public ones when missing. */
  among?: readonly string[] | undefined;
  /** Our field → what it must be. */
  equal?: Readonly<Record<string, string | undefined>>;
  /** Our field, a text, → what it must not be below. */
  atLeast?: Readonly<Record<string, string | undefined>>;
  /** Our field, a text, → what it must not be above, as far as it is known: `2024` is not above `2024-05-17`. */
  atMost?: Readonly<Record<string, string | undefined>>;
  sort: readonly Order[];
  paging: Paging;
}

/** Document ids of public records in order, ties by document id; `total` counts all that match. */
export const findPublicRecords = async (
  strapi: Core.Strapi,
  type: RecordTypeName,
  query: RecordQuery,
  now: Date,
): Promise<{ documentIds: string[]; total: number }> => {
  const table = tableOf(strapi, type);
  if (table === null) return { documentIds: [], total: 0 };
  // Any record of the type may come onto an open list, and any news may make one public.
  if (query.among === undefined) note(`*${type}`, '*newsItem');
  else noteRecords(query.among);
  const columnOf = (field: string): string => `record.${table.column(field) ?? 'document_id'}`;
  const matching = () => {
    const builder = publicRecords(strapi, type, now)!;
    if (query.among !== undefined) void builder.whereIn('record.document_id', query.among);
    for (const [field, value] of Object.entries(query.equal ?? {})) if (value !== undefined) void builder.where(columnOf(field), value);
    for (const [field, value] of Object.entries(query.atLeast ?? {})) {
      if (value !== undefined) void builder.whereRaw('?? >= substr(?, 1, length(??))', [columnOf(field), value, columnOf(field)]);
    }
    for (const [field, value] of Object.entries(query.atMost ?? {})) {
      if (value !== undefined) void builder.whereRaw('?? <= substr(?, 1, length(??))', [columnOf(field), value, columnOf(field)]);
    }
    return builder;
  };
  const rows = await readQuery<{ documentId: string }>(
    strapi,
    matching()
      .orderBy([...query.sort.map(({ field, order }) => ({ column: columnOf(field), order })), { column: 'record.document_id' }])
      .limit(query.paging.pageSize)
      .offset(offsetOf(query.paging))
      .select('record.document_id as documentId'),
  );
  const counted = await readQuery<{ total: number | string }>(strapi, matching().count({ total: '*' }));
  return { documentIds: rows.map(({ documentId }) => documentId), total: Number(counted[0]?.total ?? 0) };
};

const noteRecords = (documentIds: readonly string[]): void => {
  note(...documentIds);
  noteLeadingTo(documentIds);
};

/** @throws {errors.NotFoundError} when no public record has the slug: unknown ones and hidden ones look alike. */
export const requirePublicRecord = async (strapi: Core.Strapi, type: RecordTypeName, slug: string, now: Date): Promise<string> => {
  const [documentId] = await publicIdsOfSlugs(strapi, type, [slug], now);
  if (documentId === undefined) throw new errors.NotFoundError(`There is no such ${type}.`);
  return documentId;
};
