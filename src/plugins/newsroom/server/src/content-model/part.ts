/** Parts of an answer that is kept: see noted.store.ts, which notes what they are read from. */

/**
 * Tells without reading whether what was read under a note is still so, now that the note was touched.
 *
 * @param step of whoever keeps the answer: it rises with every change that is seen
 * @returns who tells it the next time; null where it is not so, or can't be told
 */
export type Guard = (step: number) => Promise<Guard | null>;

/**
 * A part of an answer that many changes might concern and few do: when one might have, the part alone is read again, and the
 * answer stays if the part is what it was.
 */
export interface Part {
  /** Told from what was read. */
  digest: string;
  /** What it was read from: notes as the whole answer has them. */
  noted: ReadonlySet<string>;
  /** By the notes that they guard; a note that several readings left has as many. */
  guards: ReadonlyArray<readonly [note: string, guard: Guard]>;
  /** Bytes that its guards hold, about. */
  size: number;
  read: () => Promise<unknown>;
}

/** A part that has just been read. */
export interface FreshPart extends Part {
  result: unknown;
}

/** Without what was read. */
export const toKeep = ({ digest, noted, guards, size, read }: Part): Part => ({ digest, noted, guards, size, read });
