/** When one record becomes part of another, its addresses become the other's; and back. */
import type { Core } from '@strapi/strapi';

import type { Claim, SluggedType } from './claim';
import { markPublic } from './mark-public.store';
import { claimsOf, releaseClaim, saveClaim } from './store';

/** The claims as they were. */
export type HandedOver = Claim[];

/** Public addresses lead to the new owner from now on; the others are free. Joins the running transaction. */
export const handOverSlugs = async (strapi: Core.Strapi, type: SluggedType, from: string, to: string): Promise<HandedOver> => {
  const now = new Date();
  await markPublic(strapi, { type, action: 'delete', documentId: from, locale: null, publishes: false, data: null }, now);
  const claims = await claimsOf(strapi, type, from);
  for (const claim of claims) {
    if (claim.wasPublic) await saveClaim(strapi, { ...claim, owner: to, state: 'former', at: now.toISOString() });
    else await releaseClaim(strapi, claim);
  }
  return claims;
};

/** Those that were handed over and are the other's former addresses still become the first owner's again, before it is made again. */
export const takeSlugsBack = async (strapi: Core.Strapi, type: SluggedType, claims: HandedOver, from: string): Promise<void> => {
  const held = await claimsOf(strapi, type, from);
  for (const claim of claims) {
    const isThere = held.some(
      ({ slug, itemLocale, state }) => slug === claim.slug && itemLocale === claim.itemLocale && state === 'former',
    );
    if (isThere) await saveClaim(strapi, claim);
  }
};
