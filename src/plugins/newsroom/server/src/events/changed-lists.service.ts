import type { Core } from '@strapi/strapi';

import type { EventType } from '../../../shared/contracts/events';
import { readBar } from '../other-news/bar';
import type { KnownList } from '../other-news/can-differ';
import { allOf, changedLists as listsChangedBy, type ChangedList } from '../other-news/changed-lists.service';
import type { OtherNewsOptions } from '../other-news/options';
import { keyOf, type PageKey } from './page-key';
import { seenPages } from './seen-pages.store';

const knownLists = async (
  strapi: Core.Strapi,
  lists: ReadonlyArray<{ newsItem: string; locale: string }>,
  options: OtherNewsOptions,
): Promise<Array<KnownList | null>> => {
  const pages = lists.map(({ newsItem, locale }): PageKey => ({ subject: 'newsItem', target: newsItem, itemLocale: locale }));
  const seen = await seenPages(strapi, pages);
  return pages.map((page) => {
    const look = seen.get(keyOf(page));
    const bar = readBar(look?.bar ?? null, options);
    return look === undefined || bar === null ? null : { shows: look.shows, bar };
  });
};

/** The lists of other news that a told change of one article altered, scores and reasons included. */
export const changedLists = (
  strapi: Core.Strapi,
  { target, itemLocale, at, type }: { target: string; itemLocale: string; at: string; type: EventType },
  now: Date,
): Promise<ChangedList[]> =>
  listsChangedBy(strapi, { newsItem: target, locale: itemLocale, at, appears: type === 'news-item.published' }, now, {
    partOf: allOf,
    known: (lists, options) => knownLists(strapi, lists, options),
  });
