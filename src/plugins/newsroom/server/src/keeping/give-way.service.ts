/** Work that nobody waits for, in the process that answers readers: it stands back while one of them waits for a page. */
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

/** Milliseconds for which it stands back at most, each time: readers who never stop coming do not stop it. */
const MOST = 50;

const waiting = new WeakMap<object, number>();

/** A reader waits until the returned function is called. */
export const readerWaits = (strapi: Core.Strapi): (() => void) => {
  waiting.set(strapi, (waiting.get(strapi) ?? 0) + 1);
  return () => {
    waiting.set(strapi, (waiting.get(strapi) ?? 1) - 1);
  };
};

/** To be called between pieces of work of a few milliseconds. */
export const giveWay = async (strapi: Core.Strapi): Promise<void> => {
  const began = performance.now();
  await nextTurn();
  while ((waiting.get(strapi) ?? 0) > 0 && performance.now() - began < MOST) await wait(1);
};
