import { setTimeout as wait } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { coalesce } from '../saving/coalesce';
import { lookForOpened } from './announce-due.service';
import { reconcileEvents } from './reconcile-events.service';
import { tellEvents } from './tell-events.service';
import { onEvents } from './wake.service';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

interface Telling {
  stop: () => void;
  /** What is under way, for whoever takes the database away. */
  settled: () => Promise<unknown>;
}

const running = new WeakMap<object, Telling>();

/** Tells events as they are committed here; those of other nodes, and embargoes that end, are found by looking. */
export const startTelling = (strapi: Core.Strapi): void => {
  let last: Promise<unknown> = Promise.resolve();
  let isStopped = false;
  const guarded =
    (work: () => Promise<void>): (() => void) =>
    () => {
      if (isStopped) return;
      last = Promise.all([
        last,
        work().catch((error: unknown) => {
          if (!isStopped) strapi.log.error(error);
        }),
      ]).then(() => undefined);
    };
  const tell = guarded(
    coalesce(async () => {
      while (!isStopped) {
        const { isAll, rest } = await tellEvents(strapi);
        if (isAll) return;
        // Outside of the turn: another node may tell meanwhile.
        if (rest > 0) await wait(rest);
      }
    }),
  );
  const announceOpened = lookForOpened(strapi);
  const look = guarded(
    coalesce(async () => {
      await announceOpened();
      tell();
    }),
  );
  const compare = guarded(coalesce(() => reconcileEvents(strapi)));
  const forget = onEvents(strapi, tell);
  const timers = [setInterval(look, 2 * SECOND), setInterval(compare, 5 * MINUTE)].map((timer) => timer.unref());
  compare();
  running.set(strapi, {
    stop: () => {
      isStopped = true;
      forget();
      timers.forEach((timer) => {
        clearInterval(timer);
      });
    },
    settled: () => last,
  });
};

export const stopTelling = async (strapi: Core.Strapi): Promise<void> => {
  const telling = running.get(strapi);
  telling?.stop();
  await telling?.settled();
};
