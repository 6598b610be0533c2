import { mkdtemp, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { ChangesResponse, PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { catchUp } from './catch-up';

/** A feed of so many events that gives two at a time; its cursors are the counts of what was read. */
const feed = (length: () => number) => ({
  changes: (after: string | null): Promise<ChangesResponse> => {
    const from = Number(after ?? 0);
    const end = Math.min(from + 2, length());
    const data = Array.from({ length: end - from }, (_, at) => ({ data: { slug: `e${String(from + at)}` } }) as PublicEvent);
    return Promise.resolve({ data, meta: { cursor: String(end), hasMore: end < length() } });
  },
});

it('builds everything at first, and then works through what is new, in order', async () => {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'partner-site-')), 'cursor');
  let length = 5;
  const newsroom = feed(() => length);
  const done: string[] = [];
  const site = {
    work: ({ data }: PublicEvent) => Promise.resolve(void done.push(data.slug)),
    buildAll: () => Promise.resolve(void done.push('all')),
  };
  expect(await catchUp(newsroom, file, site)).toBeNull();
  length = 8;
  expect(await catchUp(newsroom, file, site)).toBe(3);
  expect(await catchUp(newsroom, file, site)).toBe(0);
  expect(done).toEqual(['all', 'e5', 'e6', 'e7']);
});

it('reads once more what a start could not finish', async () => {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'partner-site-')), 'cursor');
  const newsroom = feed(() => 4);
  const nothing = () => Promise.resolve();
  await catchUp(
    feed(() => 0),
    file,
    { work: nothing, buildAll: nothing },
  );
  const breaking = ({ data }: PublicEvent) => (data.slug === 'e3' ? Promise.reject(new Error('down')) : Promise.resolve());
  await expect(catchUp(newsroom, file, { work: breaking, buildAll: nothing })).rejects.toThrow('down');
  expect(await readFile(file, 'utf8')).toBe('2');
  expect(await catchUp(newsroom, file, { work: nothing, buildAll: nothing })).toBe(2);
});
