/** How much memory a started app takes while big photos are uploaded through the panel's own route, and how long that takes. */
import path from 'node:path';

import sharp from 'sharp';

import { UPLOADS_AT_ONCE } from '../../src/plugins/newsroom/admin/src/photos/uploads-at-once';
import { createPublicDirectory } from '../../tests/support/public-directory';
import { temporaryDirectory } from '../../tests/support/temporary-directory';
import { createTestDatabase } from '../../tests/support/test-database';
import { testEnvironment } from '../../tests/support/test-environment';
import { startWorker, type Worker } from '../read/worker';
import type { calls } from './app';

const APP = path.resolve(__dirname, '../..');
const MEGABYTE = 1e6;
/** A full-frame camera's picture. */
const SIZE = { width: 6000, height: 4000 };

/** Noise, which JPEG can't make small: the best quality that stays within the size. */
const makePhoto = async (megabytes: number): Promise<Buffer> => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 24 };
  const picture = sharp({ create: { ...SIZE, channels: 3, background: '#000', noise } });
  for (let quality = 96; quality > 0; quality -= 4) {
    const photo = await picture.clone().jpeg({ quality }).toBuffer();
    if (photo.length <= megabytes * MEGABYTE * 1.05) return photo;
  }
  throw new Error(`No photo of ${SIZE.width} × ${SIZE.height} fits into ${megabytes} MB`);
};

/** The same picture in other bytes: the newsroom knows a file by its contents. */
const numbered = (photo: Buffer, number: string): Buffer =>
  Buffer.concat([photo.subarray(0, 2), Buffer.of(0xff, 0xfe, 0, 2 + number.length), Buffer.from(number), photo.subarray(2)]);

const send = async (port: number, token: string, name: string, content: Buffer): Promise<void> => {
  const form = new FormData();
  form.append('again', 'false');
  form.append('files', new Blob([new Uint8Array(content)], { type: 'image/jpeg' }), `${name}.jpg`);
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await fetch(`http://127.0.0.1:${port}/newsroom/photos/files`, { method: 'POST', headers, body: form });
  if (answer.status !== 201) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
};

/** So many requests under way at any time until all are done. */
const inLanes = async (lanes: number, count: number, act: (index: number) => Promise<void>): Promise<void> => {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) await act((next += 1));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

interface Wanted {
  photos: number;
  megabytes: number;
  /** Requests at a time; the panel's own number for one editor. */
  atOnce: readonly number[];
}

export const UPLOADS: Wanted = { photos: 50, megabytes: 20, atOnce: [UPLOADS_AT_ONCE, 4 * UPLOADS_AT_ONCE] };

export const measureUploads = async ({ photos, megabytes, atOnce }: Wanted): Promise<void> => {
  const database = await createTestDatabase({ empty: true });
  const files = await createPublicDirectory(APP);
  const env = { ...testEnvironment(process.env), NODE_ENV: 'production', PUBLIC_DIRECTORY: files.directory, ...database.environment };
  const log = path.join(await temporaryDirectory(), 'output.log');
  const app: Worker<typeof calls> = await startWorker<typeof calls>({ file: path.join(__dirname, 'app.ts'), env, log });
  try {
    const photo = await makePhoto(megabytes);
    const { port, token } = await app.call('start');
    const inMegabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(0);
    for (const lanes of atOnce) {
      const idle = (await app.call('memory')).now;
      const start = performance.now();
      await inLanes(lanes, photos, (index) => send(port, token, `${lanes}-${index}`, numbered(photo, `${lanes}-${index}`)));
      const seconds = (performance.now() - start) / 1000;
      const { now, peak } = await app.call('memory');
      console.log(
        `${photos} photos of ${(photo.length / MEGABYTE).toFixed(1)} MB (${(SIZE.width * SIZE.height) / 1e6} megapixels), ${lanes} at a time: ` +
          `${(seconds / photos).toFixed(2)} s each`,
      );
      console.log(
        `  resident memory: idle ${inMegabytes(idle)} MB, peak ${inMegabytes(peak)} MB (+${inMegabytes(peak - idle)}), after it ${inMegabytes(now)} MB`,
      );
    }
  } finally {
    await app.stop();
    await files.remove();
    await database.drop();
  }
};
