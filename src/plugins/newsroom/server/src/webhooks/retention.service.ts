import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { forgetDelivered } from './retention.store';

const HOUR = 3_600_000;

interface Forgetting {
  stop: () => Promise<unknown>;
}

const running = new WeakMap<object, Forgetting>();

/** Every hour, by every process: a lot that two remove at once is removed once. */
export const startForgetting = (strapi: Core.Strapi): void => {
  let isStopped = false;
  let last: Promise<unknown> = Promise.resolve();
  const forget = (): void => {
    last = forgetDelivered(strapi, getConfig(strapi).webhooks.keepDays, new Date(), () => isStopped).catch((error: unknown) =>
      strapi.log.error(error),
    );
  };
  const timer = setInterval(forget, HOUR).unref();
  forget();
  running.set(strapi, {
    stop: () => {
      isStopped = true;
      clearInterval(timer);
      return last;
    },
  });
};

export const stopForgetting = async (strapi: Core.Strapi): Promise<void> => {
  await running.get(strapi)?.stop();
};
