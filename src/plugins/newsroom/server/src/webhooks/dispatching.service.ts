import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { onTelling } from '../events/tell-events.service';
import { deliveryStore } from './deliveries.store';
import { createDispatcher, type Dispatcher } from './dispatcher';
import { guardedAgents } from './guarded-agents.service';
import { makeDeliveries } from './make-deliveries.service';
import { sendOver } from './send.service';

/** Milliseconds between looks at what other processes have made due. */
const PAUSE = 1_000;

const running = new WeakMap<object, Dispatcher>();

/** Looks at once for what is due now, when the transaction under way is committed. */
export const wakeDispatcher = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(() => running.get(strapi)?.wake());
    return Promise.resolve();
  });
};

export const watchTelling = (strapi: Core.Strapi): void => {
  onTelling(strapi, async (_strapi, event) => {
    if ((await makeDeliveries(strapi, event, new Date())) > 0) await wakeDispatcher(strapi);
  });
};

export const startDispatching = (strapi: Core.Strapi): void => {
  const { dispatch, concurrency, timeoutSeconds, privateAddresses } = getConfig(strapi).webhooks;
  if (dispatch !== 'here') return;
  const dispatcher = createDispatcher(
    {
      store: deliveryStore(strapi),
      send: sendOver(guardedAgents(privateAddresses)),
      now: () => new Date(),
      chance: Math.random,
      newToken: randomUUID,
      after(milliseconds, call) {
        const timer = setTimeout(call, milliseconds).unref();
        return () => {
          clearTimeout(timer);
        };
      },
      onError: (error) => strapi.log.error(error),
    },
    { concurrency, timeout: timeoutSeconds * 1_000, pause: PAUSE },
  );
  running.set(strapi, dispatcher);
  dispatcher.start();
};

export const stopDispatching = async (strapi: Core.Strapi): Promise<void> => {
  await running.get(strapi)?.stop();
  running.delete(strapi);
};
