import type { Core } from '@strapi/strapi';

import { isPublicNow, publicationsOf, publicRecordIds } from '../visibility';
import { ALL_LOCALES, type Place, type SluggedType } from './claim';
import { claimsAt, currentSlugs } from './store';

/** Where a slug leads the public: to a document, to another slug, to one that is no more, or nowhere that it may know of. */
export type Resolved = { found: string } | { movedTo: string } | 'gone' | 'unknown';

/** @param locale the news item's; of no account for the other types */
export const resolveSlug = async (strapi: Core.Strapi, type: SluggedType, locale: string, slug: string, now: Date): Promise<Resolved> => {
  const place: Place = { type, itemLocale: type === 'newsItem' ? locale : ALL_LOCALES };
  const claim = (await claimsAt(strapi, place, [slug])).get(slug);
  if (claim === undefined || claim.state === 'reserved') return 'unknown';
  if (claim.state === 'gone') return 'gone';
  const { owner } = claim;
  const shown = await publicOwners(strapi, type, [owner], now);
  if (!shown.has(`${place.itemLocale} ${owner}`)) return 'unknown';
  if (claim.state === 'current') return { found: owner };
  const current = (await currentSlugs(strapi, type, [owner])).get(`${place.itemLocale} ${owner}`);
  return current === undefined ? 'unknown' : { movedTo: current };
};

/** Those of the documents that the public sees, as `itemLocale owner`. */
export const publicOwners = async (strapi: Core.Strapi, type: SluggedType, owners: readonly string[], now: Date): Promise<Set<string>> => {
  if (type !== 'newsItem') {
    const records = await publicRecordIds(strapi, type, owners, now);
    return new Set([...records].map((owner) => `${ALL_LOCALES} ${owner}`));
  }
  const publications = await publicationsOf(strapi, owners);
  return new Set(publications.filter((each) => isPublicNow(each, now)).map(({ itemLocale, newsItem }) => `${itemLocale} ${newsItem}`));
};
