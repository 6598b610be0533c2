import { EXIF_START, XMP_START } from './jpeg-segment';
import { LONGEST_BLOCK, type MetadataBlocks } from './metadata-blocks';

/** An entity can stand for itself, or for a billion of others; XMP knows none. */
const hasEntities = (xmp: Uint8Array): boolean => /<!DOCTYPE|<!ENTITY/i.test(new TextDecoder('utf-8').decode(xmp));

/** The blocks without those whose reading could take more than they are worth; `problem` says that there were some. */
export const leaveTrapsAlone = (blocks: MetadataBlocks): MetadataBlocks => {
  const { exif, xmp, problem } = blocks;
  if (exif !== null && exif.length > LONGEST_BLOCK - EXIF_START.length)
    return leaveTrapsAlone({ ...blocks, exif: null, problem: problem ?? 'too-large' });
  if (xmp === null) return blocks;
  if (xmp.length > LONGEST_BLOCK - XMP_START.length) return { ...blocks, xmp: null, problem: problem ?? 'too-large' };
  return hasEntities(xmp) ? { ...blocks, xmp: null, problem: problem ?? 'left-alone' } : blocks;
};
