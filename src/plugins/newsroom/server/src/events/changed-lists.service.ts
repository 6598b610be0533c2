import type { Core } from '@strapi/strapi';

import type { EventType } from '../../../shared/contracts/events';
import { allOf, changedLists as listsChangedBy, type ChangedList } from '../other-news/changed-lists.service';

/** The lists of other news that a told change of one article altered, scores and reasons included. */
export const changedLists = (
  strapi: Core.Strapi,
  { target, itemLocale, at, type }: { target: string; itemLocale: string; at: string; type: EventType },
  now: Date,
): Promise<ChangedList[]> =>
  listsChangedBy(strapi, { newsItem: target, locale: itemLocale, at, appears: type === 'news-item.published' }, now, allOf);
