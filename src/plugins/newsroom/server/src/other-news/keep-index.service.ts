/** Looks after the index while the site runs: builds it when it is new or texts are read otherwise, does what is asked for, lists what is due, writes what waits. */
import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { coalesce } from '../saving/coalesce';
import { writeWaiting } from './edits.store';
import { fingerprintOf } from './fingerprint-of';
import { goOver } from './go-over.service';
import { settleDue } from './index-article.service';
import { claimPass, writeState, type Finished, type Progress } from './index-state.store';
import { forgetChanges } from './list-changes.store';
import { optionsOf } from './options';

const SECOND = 1000;
/** How long it is known what the index held before a change: longer than any event waits to be told. */
const MEMORY = 7 * 24 * 3600 * SECOND;

interface Keeping {
  stop: () => void;
  settled: () => Promise<unknown>;
}

const keepings = new WeakMap<object, Keeping>();

/** Does what is wanted or was left undone, if anything. @returns how it ended; null when there was nothing, or another process does it */
export const workOff = async (
  strapi: Core.Strapi,
  tools: { onProgress: (progress: Progress) => void; isStopped: () => boolean },
): Promise<Finished | null> => {
  const built = fingerprintOf(optionsOf(getConfig(strapi).otherNews));
  const running = await claimPass(strapi, randomUUID(), built, new Date());
  if (running === null) return null;
  const finished = await goOver(strapi, running, tools);
  if (finished !== null) await writeState(strapi, 'built', built);
  return finished;
};

export const startKeeping = (strapi: Core.Strapi): void => {
  let isStopped = false;
  let last: Promise<unknown> = Promise.resolve();
  const work = coalesce(async () => {
    await settleDue(strapi, new Date());
    await writeWaiting(strapi);
    const finished = await workOff(strapi, { onProgress: () => undefined, isStopped: () => isStopped });
    if (finished !== null) {
      const { articles, repaired, mended } = finished;
      strapi.log.info(`Other news: the index was gone over (${articles} articles, ${repaired} written, ${mended} features mended).`);
    }
  });
  const look = (): void => {
    if (isStopped) return;
    last = work().catch((error: unknown) => {
      if (!isStopped) strapi.log.error(error);
    });
  };
  const forget = (): void => {
    if (!isStopped) void forgetChanges(strapi, new Date(Date.now() - MEMORY)).catch((error: unknown) => strapi.log.error(error));
  };
  const timers = [setInterval(look, 2 * SECOND), setInterval(forget, 3600 * SECOND)].map((timer) => timer.unref());
  look();
  keepings.set(strapi, {
    stop: () => {
      isStopped = true;
      timers.forEach((timer) => {
        clearInterval(timer);
      });
    },
    settled: () => last,
  });
};

export const stopKeeping = async (strapi: Core.Strapi): Promise<void> => {
  const keeping = keepings.get(strapi);
  keeping?.stop();
  await keeping?.settled();
};
