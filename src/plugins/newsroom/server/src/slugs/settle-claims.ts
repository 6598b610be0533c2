import type { Claim, ClaimState } from './claim';

/** A document (a news item: in one locale) as it is stored after a change. A record's row is its draft and its public row at once. */
export interface StoredDocument {
  draft: string | null;
  published: string | null;
  /** A news item that has been public: the slug of its last publication, published still or not. */
  publicSlug: string | null;
  /** Does the public see it at this moment? */
  isPublic: boolean;
  /** Deleted, or withdrawn for good. */
  isGone: boolean;
  /** Has this change made it public again? Then its redirects are news again. */
  isBack: boolean;
}

export interface Settlement {
  changed: Claim[];
  released: Claim[];
  /** Slugs of the rows that the document does not hold yet. */
  missing: string[];
}

/**
 * What a document's claims become after a change. A slug under which it was public is never released: it leads to the current slug,
 * always in one step, for it points to the document and not to another slug; or to nothing, once the document is gone.
 * @param instant when the public notices the change: now, or the end of the embargo
 */
export const settleClaims = (claims: readonly Claim[], document: StoredDocument, instant: string): Settlement => {
  const current = document.published ?? document.publicSlug;
  const previous = claims.find(({ state }) => state === 'current')?.slug ?? null;
  const isNews = document.isBack || (previous !== null && current !== null && previous !== current);
  const settlement: Settlement = { changed: [], released: [], missing: [] };

  for (const claim of claims) {
    const wasPublic = claim.wasPublic || (document.isPublic && claim.slug === current);
    const state = stateOf(claim.slug, wasPublic, current, document);
    if (state === null) {
      settlement.released.push(claim);
      continue;
    }
    const leadsAway = state === 'former' || state === 'gone';
    const isNewsHere = state !== claim.state || (state === 'former' && isNews);
    const at = !leadsAway ? null : isNewsHere ? instant : claim.at;
    const next: Claim = { ...claim, state, wasPublic, at };
    if (next.state !== claim.state || next.wasPublic !== claim.wasPublic || next.at !== claim.at) settlement.changed.push(next);
  }
  const held = new Set(claims.map(({ slug }) => slug));
  const inRows = [document.published, document.draft].filter((slug): slug is string => slug !== null);
  settlement.missing = [...new Set(inRows)].filter((slug) => !held.has(slug));
  return settlement;
};

const stateOf = (slug: string, wasPublic: boolean, current: string | null, document: StoredDocument): ClaimState | null => {
  if (document.isGone && wasPublic) return 'gone';
  if (slug === current) return 'current';
  if (wasPublic) return 'former';
  return slug === document.draft ? 'reserved' : null;
};
