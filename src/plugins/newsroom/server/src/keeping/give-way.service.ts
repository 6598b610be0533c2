/** Work that nobody waits for, in the process that answers readers: it stands back while one of them waits for a page. */
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

/** Milliseconds for which a piece of work stands back at most, all in all: readers who never stop coming do not stop it. */
const MOST = 300;

/** Counted where the front door is open (http/front-door.service.ts); elsewhere nobody is known to wait. */
const waiting = new WeakMap<object, number>();

/** A reader waits until the returned function is called for the first time. */
export const readerWaits = (strapi: Core.Strapi): (() => void) => {
  let isWaiting = true;
  waiting.set(strapi, (waiting.get(strapi) ?? 0) + 1);
  return () => {
    if (isWaiting) waiting.set(strapi, (waiting.get(strapi) ?? 1) - 1);
    isWaiting = false;
  };
};

/** What a piece of work calls between its parts of a few milliseconds each. */
export const givingWay = (strapi: Core.Strapi, most = MOST): (() => Promise<void>) => {
  let left = most;
  return async () => {
    await nextTurn();
    const began = performance.now();
    while ((waiting.get(strapi) ?? 0) > 0 && performance.now() - began < left) await wait(1);
    left -= performance.now() - began;
  };
};
