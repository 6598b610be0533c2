import type { Bytes } from './bytes';
import type { ImageKind } from './kind-of-image';

/** TIFF tags under which more is told than the picture: XMP, IIM, Photoshop's, the Exif and GPS directories. */
const TELLING = [700, 33_723, 34_377, 34_665, 34_853];
const MOST_ENTRIES = 1000;
/** AVIF lists its items at the beginning. */
const AVIF_HEAD = 64 * 1024;

const tiffTells = async (bytes: Bytes): Promise<boolean> => {
  const head = await bytes.at(0, 8);
  const isLittle = head[0] === 0x49;
  const at = async (offset: number, length: number): Promise<DataView> => {
    const part = await bytes.at(offset, length);
    return new DataView(part.buffer, part.byteOffset, part.byteLength);
  };
  if (head.length < 8) return true;
  const directory = (await at(4, 4)).getUint32(0, isLittle);
  if (directory + 2 > bytes.size) return true;
  const count = (await at(directory, 2)).getUint16(0, isLittle);
  if (count > MOST_ENTRIES || directory + 2 + count * 12 > bytes.size) return true;
  const entries = await at(directory + 2, count * 12);
  return Array.from({ length: count }, (_, index) => entries.getUint16(index * 12, isLittle)).some((tag) => TELLING.includes(tag));
};

const avifTells = async (bytes: Bytes): Promise<boolean> => {
  const head = new TextDecoder('latin1').decode(await bytes.at(0, AVIF_HEAD));
  return /infe[^]{8}(Exif|mime)/.test(head);
};

/** Whether a picture that the newsroom can't rewrite may tell what must not be public. In doubt it does. */
export const tellsMore = async (kind: ImageKind, bytes: Bytes): Promise<boolean> => {
  switch (kind) {
    case 'tiff':
      return tiffTells(bytes);
    case 'avif':
      return avifTells(bytes);
    case 'gif':
    case 'svg':
      return false;
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'heic':
      return true;
  }
};
