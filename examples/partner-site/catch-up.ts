import { readFile, writeFile } from 'node:fs/promises';

import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import type { NewsroomClient } from './newsroom-client';

interface Site {
  work: (event: PublicEvent) => Promise<void>;
  /** Builds every page there is. */
  buildAll: () => Promise<void>;
}

/**
 * What happened since the last start, however long ago; at the first start, everything.
 * @param file holds the feed's cursor
 * @returns how many events there were, null after a first start
 */
export const catchUp = async (
  newsroom: Pick<NewsroomClient, 'changes'>,
  file: string,
  { work, buildAll }: Site,
): Promise<number | null> => {
  const saved = await readFile(file, 'utf8').catch(() => null);
  let cursor = saved;
  let count = 0;
  for (let hasMore = true; hasMore; ) {
    const { data, meta } = await newsroom.changes(cursor);
    if (saved !== null) {
      for (const event of data) await work(event);
      // Only now: a start that breaks off reads them once more.
      await writeFile(file, meta.cursor);
    }
    cursor = meta.cursor;
    hasMore = meta.hasMore;
    count += data.length;
  }
  if (saved !== null) return count;
  // The end of the feed was read before the pages: what changes in between is in both.
  await buildAll();
  await writeFile(file, cursor ?? '');
  return null;
};
