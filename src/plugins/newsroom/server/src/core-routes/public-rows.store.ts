/** The rows of each type that the public may know, with the columns behind our fields. */
import type { Core } from '@strapi/strapi';

import type { QueryBuilder } from '../content-model/join-transaction.store';
import { tableOf, type Table } from '../content-model/tables.store';
import type { RecordTypeName } from '../content-model/types';
import { publicRecords } from '../visibility';

export interface Scope {
  /** A fresh statement each time. */
  rows(): QueryBuilder;
  column: (field: string) => string;
  isNeverEmpty: (field: string) => boolean;
}

/** What the record of an item's public life says, the app's table need not be asked. */
const PUBLICATION_COLUMNS: Readonly<Record<string, string>> = {
  documentId: 'item.news_item',
  slug: 'item.slug',
  date: 'item.date',
  publishedAt: 'item.first_published_at',
  firstPublishedAt: 'item.first_published_at',
  updatedAt: 'item.changed_at',
};

export const publicItems = (strapi: Core.Strapi, locale: string, now: Date): Scope | null => {
  const table = tableOf(strapi, 'newsItem');
  if (table === null) return null;
  return {
    rows: () =>
      strapi.db
        .connection('newsroom_publications as item')
        .join(`${table.name} as record`, 'record.id', 'item.row_id')
        .where('item.item_locale', locale)
        .where('item.public_from', '<=', now.toISOString()),
    column: (field) => PUBLICATION_COLUMNS[field] ?? columnIn(table, field),
    isNeverEmpty: (field) => field in PUBLICATION_COLUMNS,
  };
};

export const publicRows = (strapi: Core.Strapi, type: RecordTypeName, now: Date): Scope | null => {
  const table = tableOf(strapi, type);
  return table === null
    ? null
    : {
        rows: () => {
          const rows = publicRecords(strapi, type, now);
          if (rows === null) throw new Error(`The app has no ${type}.`);
          return rows;
        },
        column: (field) => columnIn(table, field),
        isNeverEmpty,
      };
};

/** A position is public when both its person and its organisation are. */
export const publicPositions = (strapi: Core.Strapi, now: Date): Scope | null => {
  const table = tableOf(strapi, 'position');
  if (table === null) return null;
  const rows = (): QueryBuilder => {
    const builder = strapi.db.connection(`${table.name} as record`);
    for (const side of ['person', 'organisation'] as const) {
      const join = table.join(side);
      const known = publicRecords(strapi, side, now);
      if (join === null || known === null) void builder.whereRaw('1 = 0');
      else {
        const leading = strapi.db.connection(`${join.name} as leading`).whereIn(`leading.${join.to}`, known.select('record.id'));
        void builder.whereIn('record.id', leading.select(`leading.${join.from}`));
      }
    }
    return builder;
  };
  return { rows, column: (field) => columnIn(table, field), isNeverEmpty };
};

const isNeverEmpty = (field: string): boolean => field === 'documentId';

const columnIn = (table: Table, field: string): string => {
  const column = field === 'documentId' ? 'document_id' : table.column(field);
  if (column === null) throw new Error(`The app has no attribute for ${field}.`);
  return `record.${column}`;
};
