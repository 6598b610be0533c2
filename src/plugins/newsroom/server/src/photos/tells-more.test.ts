import sharp from 'sharp';

import { inMemory } from './fixtures.test-support';
import { tellsMore } from './tells-more';

const EXIF = { IFD0: { Artist: 'Иван Светлов' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 39/1 0/1' } };
const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#369' } });

describe('tellsMore', () => {
  it.each([
    ['avif', () => picture().withExif(EXIF)],
    // sharp writes no Exif into a TIFF.
    ['tiff', () => picture().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')],
  ] as const)('sees that there is more in a picture: %s', async (kind, telling) => {
    expect(await tellsMore(kind, inMemory(await telling().toFormat(kind).toBuffer()))).toBe(true);
    expect(await tellsMore(kind, inMemory(await picture().toFormat(kind).toBuffer()))).toBe(false);
  });

  it.each(['II*\0', 'II*\0\xff\xff\xff\x7f', 'MM\0*\0\0\0\x08\xff\xff'])('is careful with a damaged TIFF: %j', async (text) => {
    expect(await tellsMore('tiff', inMemory(Uint8Array.from(text, (character) => character.charCodeAt(0))))).toBe(true);
  });
});
