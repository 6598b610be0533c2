import type { Core } from '@strapi/strapi';

import { joinTransaction } from '../content-model/join-transaction.store';
import { read } from '../content-model/read';
import type { ToldEvent } from '../events/tell-events.service';
import { FILTERED_KINDS, type Lead } from './wants';

/** Regions, topics and organisations of the public articles that lead to a record. */
const around = async (strapi: Core.Strapi, record: string, now: Date): Promise<Lead[]> => {
  const query = strapi.db
    .connection('newsroom_links as to_record')
    .join('newsroom_publications as item', (join) => {
      join.on('item.news_item', 'to_record.news_item').andOn('item.item_locale', 'to_record.item_locale');
    })
    .join('newsroom_links as link', (join) => {
      join.on('link.news_item', 'to_record.news_item').andOn('link.item_locale', 'to_record.item_locale');
    })
    .where('to_record.target', record)
    .where('item.public_from', '<=', now.toISOString())
    .whereIn('link.kind', [...FILTERED_KINDS])
    .distinct('link.kind', 'link.target');
  return joinTransaction<Lead[]>(strapi, query);
};

/** What filters may ask of an event: what its article leads to or led to, or what the articles that show its record lead to. */
export const leadsOf = async (strapi: Core.Strapi, { subject, target, links }: ToldEvent, now: Date): Promise<Lead[]> => {
  if (subject === 'newsItem') return links ?? [];
  const leads: Lead[] = await around(strapi, target, now);
  if (subject === 'organisation') leads.push({ kind: 'itself', target });
  if (subject === 'agreement') {
    const [agreement] = await read(strapi, 'agreement', { documentIds: [target], view: { parties: { organisation: {} } } });
    for (const { organisation } of agreement?.parties ?? [])
      if (organisation !== null) leads.push({ kind: 'party', target: organisation.documentId });
  }
  return leads;
};
