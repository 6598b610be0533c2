import type { PhotoFacts } from '../../../shared/contracts/photos';
import { NO_FACTS } from './read-facts';
import { writeExif } from './write-exif';
import { writeXmp } from './write-xmp';

/** What is put into a picture that is to be public, in place of all that was in it. */
export interface PublicMetadata {
  /** A TIFF structure. */
  exif: Uint8Array | null;
  xmp: Uint8Array | null;
}

/** A press photo's texts fit by far; who writes a novel into one loses it rather than the rights. */
const LONGEST_XMP = 60_000;

const rightsOf = ({ creator, credit, copyright }: PhotoFacts): PhotoFacts => ({ ...NO_FACTS, creator, credit, copyright });

/**
 * The original keeps what its file says; the smaller formats, of which a page loads many, keep the rights. Written anew from known
 * fields: what the newsroom doesn't know (where the camera stood, its serial number, who owns it) is not there to leak.
 */
export const publicMetadata = (
  facts: PhotoFacts,
  { orientation, isOriginal }: { orientation: number; isOriginal: boolean },
): PublicMetadata => {
  const whole = writeXmp(isOriginal ? facts : rightsOf(facts));
  const xmp = whole !== null && whole.length > LONGEST_XMP ? writeXmp(rightsOf(facts)) : whole;
  return { exif: writeExif({ ...facts, orientation }), xmp };
};
