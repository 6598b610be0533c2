import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import type { Claim, Place, SluggedType } from './claim';
import { SLUG, SLUG_TABLE } from './content-types';

const slugs = (strapi: Core.Strapi) => strapi.db.query(SLUG);

const toClaim = (row: Claim): Claim => ({
  type: row.type,
  itemLocale: row.itemLocale,
  slug: row.slug,
  owner: row.owner,
  state: row.state,
  wasPublic: row.wasPublic,
  isTyped: row.isTyped,
  at: row.at,
});

const keyOf = ({ type, itemLocale, slug }: Claim): Place & { slug: string } => ({ type, itemLocale, slug });

/** All that a document holds, in every locale. */
export const claimsOf = async (strapi: Core.Strapi, type: SluggedType, owner: string): Promise<Claim[]> => {
  const rows: Claim[] = await slugs(strapi).findMany({ where: { type, owner }, orderBy: { id: 'asc' } });
  return rows.map(toClaim);
};

/** Who holds these slugs, by slug. */
export const claimsAt = async (strapi: Core.Strapi, place: Place, wanted: readonly string[]): Promise<Map<string, Claim>> => {
  const { type, itemLocale } = place;
  const rows: Claim[] = await slugs(strapi).findMany({ where: { type, itemLocale, slug: { $in: wanted } } });
  return new Map(rows.map((row) => [row.slug, toClaim(row)]));
};

/**
 * Claims a slug unless somebody holds it. The unique index decides: a transaction that claims the same slug at the same time waits
 * here for the end of the first. @returns whether the owner holds it now
 */
export const claimIfFree = async (strapi: Core.Strapi, claim: Claim): Promise<boolean> => {
  const row = {
    type: claim.type,
    item_locale: claim.itemLocale,
    slug: claim.slug,
    owner: claim.owner,
    state: claim.state,
    was_public: claim.wasPublic,
    is_typed: claim.isTyped,
    at: claim.at,
  };
  await joinTransaction(
    strapi,
    strapi.db.getConnection(SLUG_TABLE).insert(row).onConflict(['type', 'item_locale', 'slug']).ignore() as unknown as QueryBuilder,
  );
  const held = (await claimsAt(strapi, claim, [claim.slug])).get(claim.slug);
  return held?.owner === claim.owner;
};

export const saveClaim = async (strapi: Core.Strapi, claim: Claim): Promise<void> => {
  await slugs(strapi).updateMany({ where: keyOf(claim), data: { ...claim } });
};

export const releaseClaim = async (strapi: Core.Strapi, claim: Claim): Promise<void> => {
  await slugs(strapi).deleteMany({ where: keyOf(claim) });
};

/** What was claimed for a document before it had an id, or by one that is gone, becomes this document's. */
export const handOver = async (strapi: Core.Strapi, from: string, to: string): Promise<void> => {
  await slugs(strapi).updateMany({ where: { owner: from }, data: { owner: to } });
};

/** Claims that lead away (former and gone) since an instant and until another, oldest first. */
export const leadingAway = async (strapi: Core.Strapi, since: string | null, until: string): Promise<Claim[]> => {
  const rows: Claim[] = await slugs(strapi).findMany({
    where: { state: { $in: ['former', 'gone'] }, at: { ...(since === null ? {} : { $gte: since }), $lte: until } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toClaim);
};

/** The current slugs of these documents, by `itemLocale owner`. */
export const currentSlugs = async (strapi: Core.Strapi, type: SluggedType, owners: readonly string[]): Promise<Map<string, string>> => {
  const rows: Claim[] = await slugs(strapi).findMany({ where: { type, owner: { $in: owners }, state: 'current' } });
  return new Map(rows.map(({ itemLocale, owner, slug }) => [`${itemLocale} ${owner}`, slug]));
};
