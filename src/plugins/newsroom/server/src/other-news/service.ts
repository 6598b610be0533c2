import type { Core } from '@strapi/strapi';

import { isPublicNow, listPublicItems, publicationsOf } from '../visibility';
import { orderEntries, type Entry } from './order-entries';
import { itemsSharingWith } from './shared-items.store';

/** The list under a public article: a function of what is public at `now`, and of nothing else. */
export const otherNewsOf = async (
  strapi: Core.Strapi,
  { newsItem, locale }: { newsItem: string; locale: string },
  limit: number,
  now: Date,
): Promise<Entry[]> => {
  const [publication] = await publicationsOf(strapi, [newsItem], locale);
  if (publication === undefined) return [];
  const { pinned, excluded } = publication;
  const except = [newsItem, ...excluded];
  const pins = await publicationsOf(strapi, pinned, locale);
  const publicPins = new Set(pins.filter((pin) => isPublicNow(pin, now)).map((pin) => pin.newsItem));
  const shared = await itemsSharingWith(strapi, { newsItem, locale, except, limit: limit + publicPins.size }, now);
  const found = publicPins.size + shared.length;
  const recent =
    found >= limit + publicPins.size
      ? []
      : (await listPublicItems(strapi, { locale, except, isListable: true, sort: '-date', limit: limit + found }, now)).newsItems;
  return orderEntries({ own: newsItem, pinned: pinned.filter((pin) => publicPins.has(pin)), excluded, shared, recent }, limit);
};
