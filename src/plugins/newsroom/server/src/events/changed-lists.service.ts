import type { Core } from '@strapi/strapi';

import type { EventType } from '../../../shared/contracts/events';
import { allOf, changedLists as listsChangedBy } from '../other-news/changed-lists.service';

/** The news items whose list of other news a told change of one article altered, scores and reasons included. */
export const changedLists = (
  strapi: Core.Strapi,
  { target, itemLocale, at, type }: { target: string; itemLocale: string; at: string; type: EventType },
  now: Date,
): Promise<string[]> =>
  listsChangedBy(strapi, { newsItem: target, locale: itemLocale, at, appears: type === 'news-item.published' }, now, allOf);
