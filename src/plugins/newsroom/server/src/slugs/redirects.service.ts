import type { Core } from '@strapi/strapi';

import type { Redirect } from '../../../shared/contracts/redirects';
import { ALL_LOCALES, SLUGGED_TYPES, type Claim, type SluggedType } from './claim';
import { publicOwners } from './resolve-slug.service';
import { currentSlugs, leadingAway } from './store';

const NAMES: Readonly<Record<SluggedType, Redirect['type']>> = {
  newsItem: 'news-item',
  person: 'person',
  organisation: 'organisation',
  agreement: 'agreement',
  topic: 'topic',
  region: 'region',
};

/** Documents asked about in one statement: databases limit the number of its parameters. */
const LOT = 500;

/**
 * The slugs that lead elsewhere, or nowhere any more, since an instant (inclusive), oldest first. Of a document that was never
 * public there is nothing here, nor of one that is not public now but may be again.
 */
export const redirectsSince = async (strapi: Core.Strapi, since: Date | null, now: Date): Promise<Redirect[]> => {
  const claims = await leadingAway(strapi, since?.toISOString() ?? null, now.toISOString());
  const targets = new Map<string, string>();
  for (const type of SLUGGED_TYPES) {
    const owners = [...new Set(claims.filter((claim) => claim.type === type && claim.state === 'former').map(({ owner }) => owner))];
    for (let start = 0; start < owners.length; start += LOT) {
      const lot = owners.slice(start, start + LOT);
      const shown = await publicOwners(strapi, type, lot, now);
      for (const [key, slug] of await currentSlugs(strapi, type, lot)) if (shown.has(key)) targets.set(`${type} ${key}`, slug);
    }
  }
  return claims.flatMap((claim) => toRedirect(claim, targets.get(`${claim.type} ${claim.itemLocale} ${claim.owner}`) ?? null));
};

const toRedirect = ({ type, itemLocale, slug, state, at }: Claim, target: string | null): Redirect[] => {
  if (state === 'former' && target === null) return [];
  return [
    {
      type: NAMES[type],
      locale: itemLocale === ALL_LOCALES ? null : itemLocale,
      from: slug,
      to: state === 'gone' ? null : target,
      status: state === 'gone' ? 410 : 301,
      at: at ?? '',
    },
  ];
};
