/** Chunks of PNG (PNG third edition, 5.3, 11.3) and WebP (RIFF, RFC 9649, 2.3): a name, a length, contents. */
import type { FactsProblem } from '../../../shared/contracts/photos';
import type { Bytes } from './bytes';
import { EXIF_START } from './jpeg-segment';
import { LONGEST_BLOCK, noBlocks, startsWith, type MetadataBlocks } from './metadata-blocks';

const MOST_CHUNKS = 10_000;
const XMP_KEYWORD = 'XML:com.adobe.xmp\0';
const PROFILE_KEYWORD = 'Raw profile type ';
const PROFILE_CHUNKS = ['tEXt', 'zTXt'];

const nameOf = (header: Uint8Array, at: number): string => String.fromCharCode(...header.subarray(at, at + 4));

const view = (header: Uint8Array): DataView => new DataView(header.buffer, header.byteOffset, header.byteLength);

export interface Chunk {
  name: string;
  /** Where its contents begin. */
  start: number;
  length: number;
}

interface ChunkFormat {
  /** Where the first chunk stands. */
  first: number;
  read: (header: Uint8Array) => [name: string, length: number];
  /** From a chunk's contents to the next chunk. */
  step: (length: number) => number;
}

export const chunkHeader = {
  /** A check sum follows. */
  png: { first: 8, read: (header) => [nameOf(header, 4), view(header).getUint32(0)], step: (length) => length + 4 },
  /** Chunks begin at even places. */
  webp: { first: 12, read: (header) => [nameOf(header, 0), view(header).getUint32(4, true)], step: (length) => length + (length % 2) },
} as const satisfies Record<string, ChunkFormat>;

/** Goes from chunk to chunk without reading what is in them. */
export const walkChunks = async (
  bytes: Bytes,
  { first, read, step }: ChunkFormat,
  take: (chunk: Chunk) => Promise<'go-on' | 'stop'>,
): Promise<{ problem: FactsProblem | null }> => {
  let at = first;
  for (let count = 0; at + 8 <= bytes.size; count += 1) {
    if (count > MOST_CHUNKS) return { problem: 'too-large' };
    const [name, length] = read(await bytes.at(at, 8));
    if (at + 8 + length > bytes.size) return { problem: 'unreadable' };
    if ((await take({ name, start: at + 8, length })) === 'stop') break;
    at += 8 + step(length);
  }
  return { problem: null };
};

const contents = async (bytes: Bytes, { start, length }: Chunk, found: MetadataBlocks): Promise<Uint8Array | null> => {
  if (length <= LONGEST_BLOCK) return bytes.at(start, length);
  found.problem = 'too-large';
  return null;
};

/** Text in iTXt may be compressed; what is compressed is left alone, since it can grow without bound. */
const textOfXmp = (chunk: Uint8Array | null, found: MetadataBlocks): Uint8Array | null => {
  if (chunk === null || !startsWith(chunk, XMP_KEYWORD)) return null;
  const [isCompressed] = chunk.subarray(XMP_KEYWORD.length);
  if (isCompressed !== 0) {
    found.problem = 'left-alone';
    return null;
  }
  const languageEnd = chunk.indexOf(0, XMP_KEYWORD.length + 2);
  const keywordEnd = languageEnd < 0 ? -1 : chunk.indexOf(0, languageEnd + 1);
  return keywordEnd < 0 ? null : chunk.subarray(keywordEnd + 1);
};

export const findPngBlocks = async (bytes: Bytes): Promise<MetadataBlocks> => {
  const found = noBlocks();
  const { problem } = await walkChunks(bytes, chunkHeader.png, async (chunk) => {
    if (chunk.name === 'eXIf') found.exif ??= await contents(bytes, chunk, found);
    if (chunk.name === 'iTXt') found.xmp ??= textOfXmp(await contents(bytes, chunk, found), found);
    // ImageMagick's way: Exif, IIM or XMP, in hexadecimal digits and mostly compressed.
    if (PROFILE_CHUNKS.includes(chunk.name) && startsWith(await bytes.at(chunk.start, PROFILE_KEYWORD.length), PROFILE_KEYWORD))
      found.problem = 'left-alone';
    return chunk.name === 'IEND' ? 'stop' : 'go-on';
  });
  return { ...found, problem: problem ?? found.problem };
};

export const findWebpBlocks = async (bytes: Bytes): Promise<MetadataBlocks> => {
  const found = noBlocks();
  const { problem } = await walkChunks(bytes, chunkHeader.webp, async (chunk) => {
    if (chunk.name === 'EXIF') {
      const block = await contents(bytes, chunk, found);
      // Some programs put JPEG's introduction before it.
      found.exif ??= block !== null && startsWith(block, EXIF_START) ? block.subarray(EXIF_START.length) : block;
    }
    if (chunk.name === 'XMP ') found.xmp ??= await contents(bytes, chunk, found);
    return 'go-on';
  });
  return { ...found, problem: problem ?? found.problem };
};
