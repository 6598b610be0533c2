import type { PublicMetadata } from './public-metadata';
import type { Bytes } from './bytes';

/** A piece of a file that is to be written: bytes, or a stretch of the file that is read. */
export type Part = Uint8Array | { from: number; to: number };

/** How a picture is written anew with other metadata and its image untouched; null when its structure can't be followed. */
export type Rewrite = (bytes: Bytes, metadata: PublicMetadata) => Promise<Part[] | null>;

export const lengthOf = (part: Part): number => (part instanceof Uint8Array ? part.length : part.to - part.from);
