/** The date to show for an item that is published without one: when the public first sees it. Instants, ISO 8601. */
export const publicationDate = (embargoUntil: string | null, now: Date): string =>
  embargoUntil !== null && new Date(embargoUntil) > now ? new Date(embargoUntil).toISOString() : now.toISOString();
