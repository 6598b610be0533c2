import { joinBytes } from './metadata-blocks';

/** How the segments begin that hold metadata: Exif 2.32, 4.5.4; XMP part 3, 1.1.3; Photoshop's file formats. */
export const EXIF_START = 'Exif\0\0';
export const XMP_START = 'http://ns.adobe.com/xap/1.0/\0';
export const PHOTOSHOP_START = 'Photoshop 3.0\0';

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

export const segment = (marker: number, start: string, content: Uint8Array): Uint8Array => {
  const length = 2 + start.length + content.length;
  return joinBytes([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), ascii(start), content]);
};
