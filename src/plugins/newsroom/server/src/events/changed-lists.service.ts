import type { Core } from '@strapi/strapi';

import type { EventType } from '../../../shared/contracts/events';
import { readBar } from '../other-news/bar';
import type { KnownList } from '../other-news/can-differ';
import { allOf, changedLists as listsChangedBy, type ChangedList } from '../other-news/changed-lists.service';
import type { OtherNewsOptions } from '../other-news/options';
import { listsSeen } from './seen-pages.store';

const knownLists = async (
  strapi: Core.Strapi,
  newsItems: readonly string[],
  options: OtherNewsOptions,
): Promise<Map<string, KnownList>> => {
  const known = new Map<string, KnownList>();
  for (const { target, itemLocale, shows, bar: written } of await listsSeen(strapi, newsItems)) {
    const bar = readBar(written, options);
    if (bar !== null) known.set(`${target} ${itemLocale}`, { shows, bar });
  }
  return known;
};

/** The lists of other news that a told change of one article altered, scores and reasons included. */
export const changedLists = (
  strapi: Core.Strapi,
  { target, itemLocale, at, type }: { target: string; itemLocale: string; at: string; type: EventType },
  now: Date,
): Promise<ChangedList[]> =>
  listsChangedBy(strapi, { newsItem: target, locale: itemLocale, at, appears: type === 'news-item.published' }, now, {
    partOf: allOf,
    known: (newsItems, options) => knownLists(strapi, newsItems, options),
  });
