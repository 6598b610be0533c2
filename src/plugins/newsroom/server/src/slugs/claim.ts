import type { RecordTypeName, TypeName } from '../content-model/types';

/** The types whose documents have slugs. */
export type SluggedType = 'newsItem' | RecordTypeName;

const SLUGGED: ReadonlySet<TypeName> = new Set<SluggedType>(['newsItem', 'person', 'organisation', 'agreement', 'topic', 'region']);

export const SLUGGED_TYPES = [...SLUGGED] as SluggedType[];

export const isSlugged = (type: TypeName): type is SluggedType => SLUGGED.has(type);

/** Where a slug must be unique. */
export interface Place {
  type: SluggedType;
  /** A news item's locale; `*` for the types that are not localised. */
  itemLocale: string;
}

export const ALL_LOCALES = '*';

/**
 * - `reserved`: of a draft, not public;
 * - `current`: of the published news item, or of the record;
 * - `former`: the document was public under it and has moved on: leads to its current slug;
 * - `gone`: the document was public under it and is deleted, or withdrawn for good.
 */
export type ClaimState = 'reserved' | 'current' | 'former' | 'gone';

export interface Claim extends Place {
  slug: string;
  /** The document that holds it. */
  owner: string;
  state: ClaimState;
  /** Has the public ever seen the owner under this slug? Set when something happens to the owner: see `mark-public.ts`. */
  wasPublic: boolean;
  /** An editor chose it himself, so it doesn't follow the title. */
  isTyped: boolean;
  /** Former and gone slugs: since when it leads elsewhere, or nowhere. ISO 8601 UTC, in the future under an embargo. */
  at: string | null;
}
