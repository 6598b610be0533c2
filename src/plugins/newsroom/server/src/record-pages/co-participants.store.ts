import type { Core } from '@strapi/strapi';

import type { QueryBuilder } from '../content-model/join-transaction.store';
import { noteLeadingTo } from '../content-model/noted.store';
import { readQuery } from '../content-model/reading.store';
import { readByDocumentId } from '../content-model/read';
import type { DomainTypes, RecordTypeName } from '../content-model/types';
import type { LinkKind } from '../visibility/links-of';

export interface Met<Record> {
  record: Record;
  /** Public news items of the locale that name both. */
  newsItems: number;
}

/** The links that say "took part": being shown in a photo or standing behind an agreement is not yet having met. */
const TOOK_PART = { person: 'participant', organisation: 'affiliation' } as const satisfies Partial<Record<RecordTypeName, LinkKind>>;

/** A page shows those whom a reader would recognise as company; the rest is a search away. */
const MOST = 12;

/** Whom a person or an organisation met at the events of public news items, the most often and then the latest first. */
export const coParticipantsOf = async <Type extends keyof typeof TOOK_PART>(
  strapi: Core.Strapi,
  type: Type,
  documentId: string,
  asked: { locale: string; now: Date },
): Promise<Array<Met<DomainTypes[Type]>>> => {
  const kind = TOOK_PART[type];
  noteLeadingTo([documentId]);
  const rows = await readQuery<{ documentId: string; newsItems: number | string }>(
    strapi,
    strapi.db
      .connection('newsroom_links as own')
      .join('newsroom_publications as item', (join) => {
        join.on('item.news_item', 'own.news_item').andOn('item.item_locale', 'own.item_locale');
      })
      .join('newsroom_links as other', (join) => {
        join.on('other.news_item', 'own.news_item').andOn('other.item_locale', 'own.item_locale');
      })
      .where({ 'own.target': documentId, 'own.kind': kind, 'own.item_locale': asked.locale, 'other.kind': kind })
      .whereNot('other.target', documentId)
      .where('item.public_from', '<=', asked.now.toISOString())
      .groupBy('other.target')
      .orderByRaw('count(*) desc, max(item.date) desc, other.target asc')
      .limit(MOST)
      .select('other.target as documentId')
      .count({ newsItems: '*' }) as QueryBuilder,
  );
  const targets = rows.map((row) => row.documentId);
  const records = await readByDocumentId(strapi, type, targets, { translations: {} });
  // Whoever a public item leads to is public.
  return rows.flatMap((row) => {
    const record = records.get(row.documentId);
    return record === undefined ? [] : [{ record, newsItems: Number(row.newsItems) }];
  });
};
