export type ImageKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'avif' | 'heic' | 'svg';

/** Bytes that `kindOfImage` looks at. */
export const HEAD_LENGTH = 512;

const text = (head: Uint8Array, from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));

const BRANDS: Readonly<Partial<Record<string, ImageKind>>> = {
  avif: 'avif',
  avis: 'avif',
  heic: 'heic',
  heix: 'heic',
  hevc: 'heic',
  mif1: 'heic',
  msf1: 'heic',
};

/** What a file is by its first bytes, whatever it is called; null when it is no picture of a kind that the newsroom knows. */
export const kindOfImage = (head: Uint8Array): ImageKind | null => {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg';
  if (text(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a$/.test(text(head, 0, 6))) return 'gif';
  if (['II*\0', 'MM\0*'].includes(text(head, 0, 4))) return 'tiff';
  if (text(head, 4, 8) === 'ftyp') return BRANDS[text(head, 8, 12)] ?? null;
  return /^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(text(head, 0, HEAD_LENGTH))
    ? 'svg'
    : null;
};
