import { chunkHeader, walkChunks } from './find-chunk-blocks';
import { ascii } from './jpeg-segment';
import { joinBytes } from './metadata-blocks';
import type { Part, Rewrite } from './part';

/** Ancillary chunks that the image needs to be shown right; critical ones have a capital letter in front. */
const NEEDED = 'tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs acTL fcTL fdAT'.split(' ');

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** The check sum of a chunk: PNG third edition, D. */
const checkSum = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
};

const uint32 = (value: number): Uint8Array => Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);

const chunk = (name: string, content: Uint8Array): Uint8Array => {
  const named = joinBytes([ascii(name), content]);
  return joinBytes([uint32(content.length), named, uint32(checkSum(named))]);
};

export const rewritePng: Rewrite = async (bytes, { exif, xmp }) => {
  const parts: Part[] = [{ from: 0, to: 8 }];
  const inserted = [
    ...(exif === null ? [] : [chunk('eXIf', exif)]),
    ...(xmp === null ? [] : [chunk('iTXt', joinBytes([ascii('XML:com.adobe.xmp\0\0\0\0\0'), xmp]))]),
  ];
  const names: string[] = [];
  const { problem } = await walkChunks(bytes, chunkHeader.png, ({ name, start, length }) => {
    if (/^[A-Z]/.test(name) || NEEDED.includes(name)) parts.push({ from: start - 8, to: start + length + 4 });
    if (name === 'IHDR') parts.push(...inserted);
    names.push(name);
    return Promise.resolve(name === 'IEND' ? 'stop' : 'go-on');
  });
  return problem === null && names.at(-1) === 'IEND' ? parts : null;
};
