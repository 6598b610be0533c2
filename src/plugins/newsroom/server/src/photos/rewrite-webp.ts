import type { Bytes } from './bytes';
import { chunkHeader, walkChunks, type Chunk } from './find-chunk-blocks';
import { ascii } from './jpeg-segment';
import { joinBytes } from './metadata-blocks';
import { lengthOf, type Part, type Rewrite } from './part';

const NEEDED = ['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L'];
/** The first byte of VP8X: RFC 9649, 2.7. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;
const HAS_ALPHA = 0x10;

const uint32 = (value: number): Uint8Array => Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);

const chunk = (name: string, content: Uint8Array): Uint8Array =>
  joinBytes([ascii(name), uint32(content.length), content, new Uint8Array(content.length % 2)]);

const uint24 = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff, value >>> 16];

/** The extended header that a file without one needs before it can carry metadata, from what its image says. */
const extendedHeader = async (bytes: Bytes, image: Chunk): Promise<Uint8Array> => {
  const head = await bytes.at(image.start, 10);
  const at = (index: number): number => head[index] ?? 0;
  if (image.name === 'VP8 ') {
    const [width, height] = [(at(6) | (at(7) << 8)) & 0x3fff, (at(8) | (at(9) << 8)) & 0x3fff];
    return Uint8Array.of(0, 0, 0, 0, ...uint24(width - 1), ...uint24(height - 1));
  }
  const bits = (at(1) | (at(2) << 8) | (at(3) << 16) | (at(4) << 24)) >>> 0;
  const hasAlpha = ((bits >>> 28) & 1) === 1;
  return Uint8Array.of(hasAlpha ? HAS_ALPHA : 0, 0, 0, 0, ...uint24(bits & 0x3fff), ...uint24((bits >>> 14) & 0x3fff));
};

export const rewriteWebp: Rewrite = async (bytes, { exif, xmp }) => {
  const kept: Chunk[] = [];
  const { problem } = await walkChunks(bytes, chunkHeader.webp, (found) => {
    if (NEEDED.includes(found.name)) kept.push(found);
    return Promise.resolve('go-on');
  });
  const image = kept.find(({ name }) => name === 'VP8 ' || name === 'VP8L' || name === 'ANMF');
  if (problem !== null || image === undefined) return null;
  const extended = kept.find(({ name }) => name === 'VP8X');
  const header = extended === undefined ? await extendedHeader(bytes, image) : (await bytes.at(extended.start, extended.length)).slice();
  header[0] = ((header[0] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (exif === null ? 0 : HAS_EXIF) | (xmp === null ? 0 : HAS_XMP);
  const parts: Part[] = [
    chunk('VP8X', header),
    ...kept.filter(({ name }) => name !== 'VP8X').map(({ start, length }) => ({ from: start - 8, to: start + length + (length % 2) })),
    ...(exif === null ? [] : [chunk('EXIF', exif)]),
    ...(xmp === null ? [] : [chunk('XMP ', xmp)]),
  ];
  const length = parts.reduce((sum, part) => sum + lengthOf(part), 4);
  return [joinBytes([ascii('RIFF'), uint32(length), ascii('WEBP')]), ...parts];
};
