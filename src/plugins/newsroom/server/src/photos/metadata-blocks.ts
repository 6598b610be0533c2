import type { FactsProblem } from '../../../shared/contracts/photos';

/** The parts of a picture's file that tell of it, cut out. */
export interface MetadataBlocks {
  /** A TIFF structure: Exif. */
  exif: Uint8Array | null;
  /** An XML document: XMP. */
  xmp: Uint8Array | null;
  /** Photoshop's image resources, one of which is the IPTC IIM record. */
  photoshop: Uint8Array | null;
  problem: FactsProblem | null;
}

/** One block of a JPEG is no longer than that; a press photo's Exif and XMP fit into one each in every format. */
export const LONGEST_BLOCK = 65_533;

/** Photoshop's resources may go over several blocks. */
export const LONGEST_RESOURCES = 4 * LONGEST_BLOCK;

export const noBlocks = (problem: FactsProblem | null = null): MetadataBlocks => ({ exif: null, xmp: null, photoshop: null, problem });

export const startsWith = (bytes: Uint8Array, start: string): boolean =>
  bytes.length >= start.length && [...start].every((character, at) => bytes[at] === character.charCodeAt(0));

export const joinBytes = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
