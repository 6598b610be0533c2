/**
 * How long the metadata of 100 photos of 5 MB take to be read, and how much of each file is read for it, against reading the files
 * whole. Makes its own pictures; the times are of this machine, the ratios of one run.
 */
import { mkdtemp, open, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import sharp from 'sharp';

import type { Bytes } from '../../src/plugins/newsroom/server/src/photos/bytes';
import { withFileBytes } from '../../src/plugins/newsroom/server/src/photos/file-bytes.store';
import { readFacts } from '../../src/plugins/newsroom/server/src/photos/read-facts';
import { pressPhotos } from '../../tests/support/press-photos';

const MEGABYTE = 1e6;
const ZONE = 'Europe/Moscow';

/** A captioned picture of noise, which JPEG can't make small, filled up to its size after its last marker. */
const makePhotos = async (folder: string, count: number, megabytes: number): Promise<string[]> => {
  const raw = { width: 1600, height: 1200, channels: 3 as const };
  const noise = Buffer.from(Array.from({ length: raw.width * raw.height * 3 }, (_, at) => ((at * 2_654_435_761) >>> 13) % 256));
  const [captioned] = await pressPhotos([{ name: 'a', caption: 'Анна Орлова в цехе', credit: 'Пресс-служба', people: ['Анна Орлова'] }]);
  const { xmpAsString } = await sharp(captioned.buffer).metadata();
  const picture = await sharp(noise, { raw })
    .withXmp(xmpAsString ?? '')
    .jpeg({ quality: 95 })
    .toBuffer();
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const file = path.join(folder, `${megabytes}-${index}.jpg`);
      const handle = await open(file, 'w');
      await handle.write(picture, 0, picture.length - 2);
      // One scan grows to the wanted size, so that whoever reads up to its end reads the whole file.
      await handle.write(Buffer.alloc(Math.max(0, megabytes * MEGABYTE - picture.length), 0x5a + (index % 32)));
      await handle.write(Buffer.of(0xff, 0xd9));
      await handle.close();
      return file;
    }),
  );
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const readMetadata = (file: string): Promise<void> =>
  withFileBytes(file, async (bytes) => {
    const { facts } = await readFacts(bytes, ZONE);
    if (facts.credit !== 'Пресс-служба') throw new Error(`${file}: the credit was not found`);
  });

export const measureMetadata = async (): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-bench-photos-'));
  try {
    const small = await makePhotos(folder, 100, 5);
    const size = (await stat(small[0])).size;
    // What the reader asks of a file; the file itself is read in stretches of 32 kB.
    let asked = 0;
    await withFileBytes(small[0], async (bytes) => {
      const counted: Bytes = {
        size: bytes.size,
        at: (offset, length) => {
          asked = Math.max(asked, offset + length);
          return bytes.at(offset, length);
        },
      };
      await readFacts(counted, ZONE);
    });
    const rounds: Array<{ metadata: number; whole: number }> = [];
    for (let round = 0; round < 3; round += 1) {
      const metadata = await timed(async () => {
        for (const file of small) await readMetadata(file);
      });
      const whole = await timed(async () => {
        for (const file of small) await readFile(file);
      });
      rounds.push({ metadata, whole });
    }
    const best = rounds.reduce((one, other) => (other.metadata < one.metadata ? other : one));
    const worst = Math.max(...rounds.map(({ metadata }) => metadata));
    console.log(`metadata of 100 photos of ${(size / MEGABYTE).toFixed(1)} MB, one after the other, 3 rounds`);
    console.log(`  best ${best.metadata.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (goal: 3000)`);
    console.log(`  against reading the files whole in the same round: ${(best.metadata / best.whole).toFixed(2)}`);
    console.log(`  asked for: the first ${(asked / 1024).toFixed(1)} kB of each (the file is read in stretches of 32 kB)`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
