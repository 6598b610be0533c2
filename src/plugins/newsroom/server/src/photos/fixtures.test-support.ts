import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Bytes } from './bytes';

const FOLDER = path.resolve(__dirname, '../../../../../../tests/fixtures/photos');

/** One of the pictures that `scripts/photo-fixtures.ts` made. */
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FOLDER, name)));

/** A file in memory; `read` counts what was asked for. */
export const inMemory = (content: Uint8Array): Bytes & { read: number } => ({
  size: content.length,
  read: 0,
  at(offset, length) {
    this.read += length;
    return Promise.resolve(content.subarray(offset, offset + length));
  },
});
