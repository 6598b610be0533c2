import type { TypeName } from '../content-model/types';

/**
 * What a change is about: a document of ours, or something of Strapi's that pages show or that guards them. `leading`: what leads to the
 * record of that id, news or an office, has changed, or has begun or ceased to lead there.
 */
export type ChangeSubject = TypeName | 'file' | 'locale' | 'permission' | 'leading';

export interface LoggedChange {
  subject: ChangeSubject;
  /** The document's id; the row's where there is no document. */
  target: string;
}

export interface LogRow extends LoggedChange {
  id: number;
  /** Rises, but rows can be committed in another order. */
  stamp: bigint;
}

/** A reader's place in the log. */
export interface Bookmark {
  /** Every row below it that will ever be committed has been read. */
  horizon: bigint;
  /** Rows at or above the horizon that have been read already. */
  seen: ReadonlySet<number>;
  /** Milliseconds since 1970. */
  readAt: number;
}

/** How long rows are kept, in milliseconds; a reader that was away for half of that starts anew. */
export const RETENTION = 14 * 24 * 3_600_000;

/**
 * What is new among the rows found at or above the bookmark's horizon, and where to read on. A row written by a transaction that
 * was still open at the last look lies above the horizon of then, so it is found however late it is committed.
 */
export const advanceBookmark = (
  bookmark: Bookmark,
  rows: readonly LogRow[],
  horizon: bigint,
  readAt: number,
): { changes: LoggedChange[]; bookmark: Bookmark } => ({
  changes: rows.filter(({ id }) => !bookmark.seen.has(id)).map(({ subject, target }) => ({ subject, target })),
  bookmark: { horizon, seen: new Set(rows.filter(({ stamp }) => stamp >= horizon).map(({ id }) => id)), readAt },
});

export const isOutdated = (bookmark: Bookmark, now: number): boolean => now - bookmark.readAt > RETENTION / 2;
