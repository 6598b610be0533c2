import { kindOfImage } from './kind-of-image';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('kindOfImage', () => {
  it.each([
    ['\xff\xd8\xff\xe0', 'jpeg'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
    ['RIFF\0\0\0\0WAVEfmt ', null],
    ['GIF89a', 'gif'],
    ['II*\0', 'tiff'],
    ['MM\0*', 'tiff'],
    ['\0\0\0\x20ftypavif', 'avif'],
    ['\0\0\0\x20ftypheic', 'heic'],
    ['\0\0\0\x20ftypisom', null],
    ['<svg>', 'svg'],
    ['\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="…">', 'svg'],
    ['<html><svg>', null],
    ['PK\x03\x04', null],
    ['%PDF-1.7', null],
    ['', null],
  ])('%j', (head, kind) => {
    expect(kindOfImage(bytes(head))).toBe(kind);
  });
});
