/** The public life of one news item in one locale. Instants are ISO 8601 UTC. */
export interface Publication {
  newsItem: string;
  itemLocale: string;
  slug: string;
  /** The shown date. */
  date: string;
  /** Since (or from) when the public may see it; null while it is not published. */
  publicFrom: string | null;
  firstPublishedAt: string;
  changedAt: string;
  digest: string;
  rowId: number | null;
  gone: 'withdrawn' | 'deleted' | null;
  hidden: boolean;
  pinned: string[];
  excluded: string[];
}

export const isPublicNow = (publication: Pick<Publication, 'publicFrom'>, now: Date): boolean =>
  publication.publicFrom !== null && publication.publicFrom <= now.toISOString();

/** Under an embargo, a published item has not been public before the embargo's end. */
export const hasBeenPublic = (publication: Pick<Publication, 'firstPublishedAt'>, now: Date): boolean =>
  publication.firstPublishedAt <= now.toISOString();
