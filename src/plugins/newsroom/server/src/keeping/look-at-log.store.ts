import type { Core } from '@strapi/strapi';

import { openLog, readLog, type Bookmark } from '../saving/change-log.store';
import type { Look } from './answer-keeper';
import { EVERYTHING, touchedBy } from './touched-by';
import { nextTurn } from './turns.store';

/** Looks for what the log of changes has got since the last time, and whether an instant has passed that changes answers. */
export const lookAtLog = (strapi: Core.Strapi): Look => {
  let bookmark: Bookmark | null = null;
  let turn = '';

  const begin = async (now: Date): Promise<ReadonlySet<string>> => {
    const opened = await openLog(strapi);
    turn = await nextTurn(strapi, now);
    bookmark = opened;
    return new Set([EVERYTHING]);
  };

  return async () => {
    const now = new Date();
    const read = bookmark === null ? null : await readLog(strapi, bookmark);
    if (read === null) return begin(now);
    const touched = new Set(read.changes.flatMap(touchedBy));
    const hasTurned = now.toISOString() >= turn;
    if (hasTurned) touched.add(EVERYTHING);
    if (hasTurned || read.changes.some(({ subject }) => subject === 'newsItem')) turn = await nextTurn(strapi, now);
    bookmark = read.bookmark;
    return touched;
  };
};
