/** A document's rows as far as slugs are concerned. */
import type { Core, UID } from '@strapi/strapi';

import { defaultLocale } from '../content-model/locales.store';
import { getNames, read } from '../content-model/read';
import { ALL_LOCALES, type SluggedType } from './claim';
import { SLUG_FIELDS, type Texts } from './slug-bases';

export interface SluggedRow {
  id: number;
  itemLocale: string;
  /** A record's row is public and edited at once. */
  kind: 'draft' | 'published' | 'record';
  slug: string | null;
  texts: Texts;
}

export const rowsOf = async (strapi: Core.Strapi, type: SluggedType, documentId: string): Promise<SluggedRow[]> => {
  const textsOf = (document: object): Texts =>
    Object.fromEntries(SLUG_FIELDS[type].map((field) => [field, (document as Texts)[field] ?? null]));
  if (type !== 'newsItem') {
    const records = await read(strapi, type, { documentIds: [documentId] });
    return records.map((record) => ({
      id: record.id,
      itemLocale: ALL_LOCALES,
      kind: 'record',
      slug: record.slug,
      texts: textsOf(record),
    }));
  }
  const items = await read(strapi, type, { documentIds: [documentId] });
  const fallback = await defaultLocale(strapi);
  return items.map((item) => ({
    id: item.id,
    itemLocale: item.locale ?? fallback,
    kind: item.publishedAt === null ? 'draft' : 'published',
    slug: item.slug,
    texts: textsOf(item),
  }));
};

/** The rows that are edited: drafts, and records. */
export const isEdited = ({ kind }: SluggedRow): boolean => kind !== 'published';

/** Past the Document Service, which would take it for another change of the document. */
export const writeSlug = async (strapi: Core.Strapi, type: SluggedType, row: SluggedRow, slug: string): Promise<void> => {
  const names = getNames(strapi);
  await strapi.db.query(names.uid(type) as UID.ContentType).update({
    where: { id: row.id },
    data: { [names.attribute(type, 'slug') as string]: slug },
  });
};

/** What a save says about the fields that a slug is made of, over what was stored. */
export const textsAfter = (strapi: Core.Strapi, type: SluggedType, stored: Texts, data: Readonly<Record<string, unknown>>): Texts => {
  const names = getNames(strapi);
  return Object.fromEntries(
    SLUG_FIELDS[type].map((field) => {
      const said = data[names.attribute(type, field) ?? ''];
      return [field, said === undefined ? (stored[field] ?? null) : typeof said === 'string' ? said : null];
    }),
  );
};
