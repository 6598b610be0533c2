import type { Core } from '@strapi/strapi';

import { isPublicNow, hasBeenPublic, publicationsOf, type Publication } from '../visibility';
import { claimsOf, claimIfFree, releaseClaim, saveClaim } from './store';
import type { Claim, SluggedType } from './claim';
import { rowsOf, type SluggedRow } from './rows.store';
import { settleClaims, type StoredDocument } from './settle-claims';

export interface Missing {
  itemLocale: string;
  slug: string;
}

const slugOf = (rows: readonly SluggedRow[], ...kinds: Array<SluggedRow['kind']>): string | null =>
  rows.find(({ kind }) => kinds.includes(kind))?.slug ?? null;

const storedDocument = (
  type: SluggedType,
  rows: readonly SluggedRow[],
  publication: Publication | null,
  wasPublished: boolean,
  now: Date,
): StoredDocument => ({
  draft: slugOf(rows, 'draft', 'record'),
  published: slugOf(rows, 'published', 'record'),
  publicSlug: publication !== null && hasBeenPublic(publication, now) ? publication.slug : null,
  isPublic: publication !== null && isPublicNow(publication, now),
  isGone: type === 'newsItem' ? publication !== null && publication.gone !== null : rows.length === 0,
  isBack: publication !== null && publication.publicFrom !== null && !wasPublished,
});

/**
 * Brings a document's claims in line with its rows and its public life, in every locale.
 * @param published the locales in which it was published before the change
 * @returns the slugs of its rows that another document holds
 */
export const settle = async (
  strapi: Core.Strapi,
  type: SluggedType,
  owner: string,
  published: ReadonlySet<string>,
  now: Date,
): Promise<Missing[]> => {
  const rows = await rowsOf(strapi, type, owner);
  const claims = await claimsOf(strapi, type, owner);
  const publications = type === 'newsItem' ? await publicationsOf(strapi, [owner]) : [];
  const missing: Missing[] = [];

  for (const itemLocale of new Set([...rows, ...claims].map((each) => each.itemLocale))) {
    const publication = publications.find((each) => each.itemLocale === itemLocale) ?? null;
    const here = rows.filter((row) => row.itemLocale === itemLocale);
    const document = storedDocument(type, here, publication, published.has(itemLocale), now);
    const instant = [now.toISOString(), publication?.publicFrom ?? ''].reduce((late, other) => (other > late ? other : late));
    const held = claims.filter((claim) => claim.itemLocale === itemLocale);

    for (const slug of settleClaims(held, document, instant).missing) {
      const claim: Claim = { type, itemLocale, slug, owner, state: 'reserved', wasPublic: false, isTyped: true, at: null };
      if (await claimIfFree(strapi, claim)) held.push(claim);
      else missing.push({ itemLocale, slug });
    }
    const { changed, released } = settleClaims(held, document, instant);
    for (const claim of released) await releaseClaim(strapi, claim);
    for (const claim of changed) await saveClaim(strapi, claim);
  }
  return missing;
};
