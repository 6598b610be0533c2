import { open } from 'node:fs/promises';

import type { Bytes } from './bytes';

/** What is read at once: a camera's metadata mostly lie in the first of these. */
const WINDOW = 32 * 1024;

/** Opens a file for reading in parts. Small parts beside each other cost one reading. */
export const withFileBytes = async <Result>(path: string, use: (bytes: Bytes) => Promise<Result>): Promise<Result> => {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    let start = 0;
    let held = new Uint8Array();
    const fetch = async (offset: number, length: number): Promise<Uint8Array> => {
      const room = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      const { bytesRead } = await file.read(room, 0, room.length, offset);
      return room.subarray(0, bytesRead);
    };
    return await use({
      size,
      async at(offset, length) {
        if (offset < start || offset + length > start + held.length) {
          if (length >= WINDOW) return fetch(offset, length);
          held = (await fetch(offset, WINDOW)) as Uint8Array<ArrayBuffer>;
          start = offset;
        }
        return held.subarray(offset - start, offset - start + length);
      },
    });
  } finally {
    await file.close();
  }
};
