/** Getting hold of a slug, whoever else is after it. */
import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { candidates } from './candidates';
import type { Claim, Place } from './claim';
import { rowsOf } from './rows.store';
import { claimIfFree, claimsAt, saveClaim } from './store';

export interface Holder extends Place {
  /** A document's id, or a token that stands for one that has none yet. */
  owner: string;
}

const reserved = (holder: Holder, slug: string, isTyped: boolean): Claim => ({
  type: holder.type,
  itemLocale: holder.itemLocale,
  slug,
  owner: holder.owner,
  state: 'reserved',
  wasPublic: false,
  isTyped,
  at: null,
});

/** The candidates that nobody else holds, in order, without end; asked for in growing lots, for a common title has many namesakes. */
export async function* freeCandidates(strapi: Core.Strapi, holder: Holder, bases: readonly string[]): AsyncGenerator<string, never> {
  const all = candidates(bases, getConfig(strapi).slugs.maxLength);
  for (let size = 4; ; size = Math.min(size * 4, 256)) {
    const lot = Array.from({ length: size }, () => all.next().value);
    const held = await claimsAt(strapi, holder, lot);
    yield* lot.filter((slug) => (held.get(slug)?.owner ?? holder.owner) === holder.owner);
  }
}

export const firstFree = async (strapi: Core.Strapi, holder: Holder, bases: readonly string[]): Promise<string> =>
  (await freeCandidates(strapi, holder, bases).next()).value;

/** A slug of the holder's own, made of the bases. Whoever loses a race for one takes the next. */
export const holdMadeSlug = async (
  strapi: Core.Strapi,
  holder: Holder,
  bases: readonly string[],
  preferred: string | null,
): Promise<string> => {
  if (preferred !== null && (await claimIfFree(strapi, reserved(holder, preferred, false)))) return preferred;
  for await (const slug of freeCandidates(strapi, holder, bases)) {
    if (await claimIfFree(strapi, reserved(holder, slug, false))) return slug;
  }
  throw new Error('unreachable: candidates have no end');
};

/**
 * Exactly this slug, as an editor typed it. He may have that of a document which is deleted: its readers are better off with
 * what he puts there than with "gone". A redirect of a living document is not for the taking.
 * @returns the claim that stands in the way, or null when the holder has it
 */
export const holdTypedSlug = async (strapi: Core.Strapi, holder: Holder, slug: string): Promise<Claim | null> => {
  if (await claimIfFree(strapi, reserved(holder, slug, true))) {
    const own = (await claimsAt(strapi, holder, [slug])).get(slug);
    if (own !== undefined && !own.isTyped) await saveClaim(strapi, { ...own, isTyped: true });
    return null;
  }
  const other = (await claimsAt(strapi, holder, [slug])).get(slug);
  if (other === undefined) return holdTypedSlug(strapi, holder, slug);
  if (!(await isOrphaned(strapi, other))) return other;
  await saveClaim(strapi, { ...other, owner: holder.owner, isTyped: true });
  return null;
};

/** Gone, and not coming back: a news item that is withdrawn for good still has its draft. */
export const isOrphaned = async (strapi: Core.Strapi, claim: Claim): Promise<boolean> =>
  claim.state === 'gone' && (await rowsOf(strapi, claim.type, claim.owner)).length === 0;
