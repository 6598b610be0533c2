/** Segments of a JPEG before its picture: ISO/IEC 10918-1, B.1. */
import type { Bytes } from './bytes';
import { EXIF_START, PHOTOSHOP_START, XMP_START } from './jpeg-segment';
import { joinBytes, LONGEST_RESOURCES, noBlocks, startsWith, type MetadataBlocks } from './metadata-blocks';

const APP1 = 0xe1;
const APP13 = 0xed;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
/** A camera writes about ten; colour profiles and previews take some more. */
const MOST_SEGMENTS = 1000;

/** Markers that stand alone, without a length. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

export const findJpegBlocks = async (bytes: Bytes): Promise<MetadataBlocks> => {
  const found = noBlocks();
  const resources: Uint8Array[] = [];
  let at = 2;
  for (let count = 0; ; count += 1) {
    const [lead, marker, high = 0, low = 0] = await bytes.at(at, 4);
    if (count > MOST_SEGMENTS) return { ...found, problem: 'too-large' };
    if (lead !== 0xff || marker === undefined) return { ...found, problem: 'unreadable' };
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) break;
    if (marker === 0xff || isBare(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const length = high * 256 + low;
    if (length < 2 || at + 2 + length > bytes.size) return { ...found, problem: 'unreadable' };
    if (marker === APP1 || marker === APP13) {
      const content = await bytes.at(at + 4, length - 2);
      if (startsWith(content, EXIF_START)) found.exif ??= content.subarray(EXIF_START.length);
      else if (startsWith(content, XMP_START)) found.xmp ??= content.subarray(XMP_START.length);
      else if (startsWith(content, PHOTOSHOP_START)) resources.push(content.subarray(PHOTOSHOP_START.length));
    }
    at += 2 + length;
  }
  const length = resources.reduce((sum, part) => sum + part.length, 0);
  if (length > LONGEST_RESOURCES) return { ...found, problem: 'too-large' };
  return { ...found, photoshop: length > 0 ? joinBytes(resources) : null };
};
