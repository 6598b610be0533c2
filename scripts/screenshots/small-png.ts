import sharp from 'sharp';

/** Bytes. A README with several of them still opens at once. */
export const LIMIT = 300_000;

const COLOURS = [256, 128, 64, 32];

/** The same picture with as many colours as fit into the limit. @throws {Error} when even the fewest do not. */
export const smallPng = async (picture: Buffer, limit = LIMIT): Promise<Buffer> => {
  for (const colours of COLOURS) {
    const small = await sharp(picture).png({ palette: true, colours, compressionLevel: 9 }).toBuffer();
    if (small.length <= limit) return small;
  }
  throw new Error(`A picture does not fit into ${limit} bytes even with ${COLOURS.at(-1)} colours: show less of the page.`);
};
