import { exifGoesRound } from './exif-goes-round';

const EXIF = 0x8769;
const GPS = 0x8825;

/** A directory of pointers and where the next one stands. */
const directory = (leads: ReadonlyArray<readonly [tag: number, to: number]>, next: number, isLittle: boolean): number[] => {
  const bytes = new DataView(new ArrayBuffer(2 + leads.length * 12 + 4));
  bytes.setUint16(0, leads.length, isLittle);
  leads.forEach(([tag, to], index) => {
    bytes.setUint16(2 + index * 12, tag, isLittle);
    bytes.setUint32(2 + index * 12 + 8, to, isLittle);
  });
  bytes.setUint32(2 + leads.length * 12, next, isLittle);
  return [...new Uint8Array(bytes.buffer)];
};

const exif = (isLittle: boolean, ...directories: number[][]): Uint8Array =>
  Uint8Array.from([...(isLittle ? [0x49, 0x49, 42, 0, 8, 0, 0, 0] : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]), ...directories.flat()]);

describe.each([true, false])('exifGoesRound (little-endian: %s)', (isLittle) => {
  // The first directory, with two entries, takes 30 bytes: the others stand at 38, 44 and so on.
  it.each([
    [
      'a camera',
      [
        directory(
          [
            [EXIF, 38],
            [GPS, 44],
          ],
          50,
          isLittle,
        ),
        directory([], 0, isLittle),
        directory([], 0, isLittle),
        directory([], 0, isLittle),
      ],
      false,
    ],
    ['one that leads to itself', [directory([[EXIF, 8]], 0, isLittle)], true],
    ['a chain that leads back', [directory([], 14, isLittle), directory([], 8, isLittle)], true],
    ['two that lead to each other', [directory([[EXIF, 26]], 0, isLittle), directory([[GPS, 8]], 0, isLittle)], true],
    ['one that leads beyond the end', [directory([[EXIF, 0x7fffffff]], 0xffffffff, isLittle)], false],
    // Behind a directory that a tag leads to stands anything.
    ['something else behind it', [directory([[EXIF, 26]], 0, isLittle), directory([], 8, isLittle)], false],
    ['a chain without end', Array.from({ length: 40 }, (_, index) => directory([], 8 + (index + 1) * 6, isLittle)), true],
  ] as const)('%s', (_case, directories, goesRound) => {
    expect(exifGoesRound(exif(isLittle, ...directories))).toBe(goesRound);
  });

  it('takes what is cut off for none', () => {
    expect(exifGoesRound(exif(isLittle))).toBe(false);
    expect(exifGoesRound(Uint8Array.of(0x49, 0x49))).toBe(false);
  });
});
