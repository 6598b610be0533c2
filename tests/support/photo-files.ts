import { readFileSync } from 'node:fs';
import path from 'node:path';

import * as ExifReader from 'exifreader';

const FOLDER = path.resolve(__dirname, '../fixtures/photos');

/** One of the pictures that `scripts/photo-fixtures.ts` made. */
export const photoFile = (name: string): Buffer => readFileSync(path.join(FOLDER, name));

export interface ReadBack {
  creator: string | undefined;
  credit: string | undefined;
  rights: string | undefined;
  artist: string | undefined;
  caption: string | undefined;
  orientation: number | undefined;
}

/** What a reader other than the newsroom's own finds in a public picture. */
export const readBack = (content: Buffer): ReadBack => {
  const { exif, xmp } = ExifReader.load(content, { expanded: true });
  const orientation = exif?.Orientation?.value;
  return {
    creator: xmp?.creator?.description,
    credit: xmp?.Credit?.description,
    rights: xmp?.rights?.description,
    artist: exif?.Artist?.description,
    caption: xmp?.description?.description,
    orientation: typeof orientation === 'number' ? orientation : undefined,
  };
};
