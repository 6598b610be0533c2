import type { Core } from '@strapi/strapi';

import type { Card } from '../../../shared/contracts/news-items';
import type { Page } from '../../../shared/contracts/record-pages';
import { getConfig } from '../config';
import type { RecordTypeName } from '../content-model/types';
import { offsetOf, toPage, type Paging } from '../http/paginate';
import { nextDay, startOfDay } from '../directory/start-of-day';
import { listPublicItems, type ItemSort } from '../visibility';
import { readCardsOf } from './service';
import { publicIdsOfSlugs } from './slugs-to-ids.store';

export interface ListRequest extends Paging {
  locale: string;
  /** Any of these slugs of a type; every type that is named. */
  leadingTo: Partial<Record<RecordTypeName, readonly string[] | undefined>>;
  /** Days of `date` at the newsroom, both inclusive. */
  from?: string | undefined;
  to?: string | undefined;
  sort: ItemSort;
}

/** A page of cards; a slug that leads to nothing public leads to an empty list. */
export const listNewsItems = async (strapi: Core.Strapi, request: ListRequest, now: Date): Promise<Page<Card>> => {
  const { timeZone } = getConfig(strapi);
  const linkedTo: string[][] = [];
  for (const [type, slugs] of Object.entries<readonly string[] | undefined>(request.leadingTo)) {
    if (slugs !== undefined) linkedTo.push(await publicIdsOfSlugs(strapi, type as RecordTypeName, slugs, now));
  }
  const { newsItems, total } = await listPublicItems(
    strapi,
    {
      locale: request.locale,
      linkedTo,
      ...(request.from === undefined ? {} : { from: startOfDay(request.from, timeZone) }),
      ...(request.to === undefined ? {} : { before: startOfDay(nextDay(request.to), timeZone) }),
      sort: request.sort,
      limit: request.pageSize,
      offset: offsetOf(request),
    },
    now,
  );
  return toPage(await readCardsOf(strapi, newsItems, request.locale, now), request, total);
};

/** The first page of the cards that lead to one record, newest first: what stands on the record's own page. */
export const firstCardsOf = async (strapi: Core.Strapi, target: string, locale: string, now: Date): Promise<Page<Card>> => {
  const paging = { page: 1, pageSize: getConfig(strapi).lists.pageSize };
  const { newsItems, total } = await listPublicItems(strapi, { locale, linkedTo: [[target]], sort: '-date', limit: paging.pageSize }, now);
  return toPage(await readCardsOf(strapi, newsItems, locale, now), paging, total);
};
