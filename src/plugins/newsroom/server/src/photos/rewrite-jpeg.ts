import type { Bytes } from './bytes';
import { EXIF_START, segment, XMP_START } from './jpeg-segment';
import { startsWith } from './metadata-blocks';
import type { Part, Rewrite } from './part';

const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const MOST_SEGMENTS = 5000;
const STRETCH = 256 * 1024;

/** Application segments that the image needs to be shown right: its density, colour profile and colour transform. */
const isNeeded = (marker: number, start: Uint8Array): boolean => {
  if (marker === APP0) return startsWith(start, 'JFIF\0');
  if (marker === APP2) return startsWith(start, 'ICC_PROFILE\0');
  if (marker === APP14) return startsWith(start, 'Adobe');
  return (marker < APP0 || marker > APP15) && marker !== COMMENT;
};

/** Where the next marker stands in or after a scan; bytes stuffed into it and restarts are part of it. -1 at the end of the file. */
const endOfScan = async (bytes: Bytes, from: number): Promise<number> => {
  for (let at = from; at < bytes.size; at += STRETCH) {
    const stretch = await bytes.at(at, STRETCH + 1);
    for (let found = stretch.indexOf(0xff); found >= 0 && found < STRETCH; found = stretch.indexOf(0xff, found + 1)) {
      const next = stretch[found + 1];
      if (next !== undefined && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at + found;
    }
  }
  return -1;
};

/**
 * Segment by segment, up to the end of the image: what cameras and phones append after it (previews, films, their places) goes too.
 */
export const rewriteJpeg: Rewrite = async (bytes, { exif, xmp }) => {
  const parts: Part[] = [Uint8Array.of(0xff, 0xd8)];
  const inserted = [...(exif === null ? [] : [segment(APP1, EXIF_START, exif)]), ...(xmp === null ? [] : [segment(APP1, XMP_START, xmp)])];
  let isInserted = false;
  let at = 2;
  for (let count = 0; count < MOST_SEGMENTS; count += 1) {
    const [lead, marker = 0, high = 0, low = 0] = await bytes.at(at, 4);
    if (lead !== 0xff) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // After JFIF's own segment, which has to be the first.
    if (marker !== APP0 && !isInserted) {
      parts.push(...inserted);
      isInserted = true;
    }
    if (marker === END_OF_IMAGE) return [...parts, Uint8Array.of(0xff, 0xd9)];
    const next = at + 2 + high * 256 + low;
    if (high * 256 + low < 2 || next > bytes.size) return null;
    const end = marker === START_OF_SCAN ? await endOfScan(bytes, next) : next;
    if (end < 0) return null;
    if (isNeeded(marker, await bytes.at(at + 4, 12))) parts.push({ from: at, to: end });
    at = end;
  }
  return null;
};
