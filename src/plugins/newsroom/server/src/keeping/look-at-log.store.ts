import type { Core } from '@strapi/strapi';

import { forgetLocales } from '../content-model/locales.store';
import { openLog, readLog, type Bookmark } from '../saving/change-log.store';
import type { Look } from './answer-keeper';
import { DAY, EVERYTHING, touchedBy } from './touched-by';
import { endedEmbargoes, nextTurns, type Turns } from './turns.store';

interface Place {
  bookmark: Bookmark;
  turns: Turns;
  /** Embargoes that end until this instant are known to have ended. ISO 8601 UTC. */
  settledUntil: string;
}

/** Looks for what the log of changes has got since the last time, and whether an instant has passed that changes answers. */
export const lookAtLog = (strapi: Core.Strapi): Look => {
  let place: Place | null = null;

  const begin = async (now: Date): Promise<ReadonlySet<string>> => {
    const bookmark = await openLog(strapi);
    place = { bookmark, turns: await nextTurns(strapi, now), settledUntil: now.toISOString() };
    forgetLocales(strapi);
    return new Set([EVERYTHING]);
  };

  return async () => {
    const now = new Date();
    const instant = now.toISOString();
    const read = place === null ? null : await readLog(strapi, place.bookmark);
    if (place === null || read === null) return begin(now);
    let { turns, settledUntil } = place;
    const changes = [...read.changes];
    const hasNews = changes.some(({ subject }) => subject === 'newsItem');
    const isMidnight = instant >= turns.midnight;
    const isEmbargo = turns.embargo !== null && instant >= turns.embargo;
    if (isEmbargo) changes.push(...(await endedEmbargoes(strapi, settledUntil, instant)));
    if (isMidnight || isEmbargo || hasNews) {
      turns = await nextTurns(strapi, now);
      settledUntil = instant;
    }
    const touched = new Set(changes.flatMap(touchedBy));
    if (isMidnight) touched.add(DAY);
    if (touched.has(EVERYTHING)) forgetLocales(strapi);
    // Only now: what could not be read to the end is read again.
    place = { bookmark: read.bookmark, turns, settledUntil };
    return touched;
  };
};
