import * as ExifReader from 'exifreader';

import { EXIF_START, PHOTOSHOP_START, segment, XMP_START } from './jpeg-segment';
import { joinBytes, LONGEST_BLOCK, startsWith, type MetadataBlocks } from './metadata-blocks';

export type Tags = Pick<ExifReader.ExpandedTags, 'exif' | 'iptc' | 'xmp' | 'gps'>;

const segments = (marker: number, start: string, content: Uint8Array | null): Uint8Array[] => {
  const all: Uint8Array[] = [];
  const room = LONGEST_BLOCK - start.length;
  for (let at = 0; content !== null && at < content.length; at += room) all.push(segment(marker, start, content.subarray(at, at + room)));
  return all;
};

/**
 * The tags that the cut-out blocks hold. They are handed to the reader as a JPEG without a picture, whichever format they were found
 * in; a block that it can't make sense of gives no tags. Null when it gave up altogether.
 */
export const readTags = ({ exif, xmp, photoshop }: Omit<MetadataBlocks, 'problem'>): Tags | null => {
  const isTiff = exif !== null && (startsWith(exif, 'II*\0') || startsWith(exif, 'MM\0*'));
  const file = joinBytes([
    Uint8Array.of(0xff, 0xd8),
    ...segments(0xe1, EXIF_START, isTiff ? exif : null),
    ...segments(0xe1, XMP_START, xmp),
    ...segments(0xed, PHOTOSHOP_START, photoshop),
    Uint8Array.of(0xff, 0xd9),
  ]);
  try {
    return ExifReader.load(file.buffer as ArrayBuffer, { expanded: true, excludeTags: { makerNotes: true, thumbnail: true, icc: true } });
  } catch (error) {
    if (error instanceof ExifReader.errors.MetadataMissingError) return {};
    return null;
  }
};
