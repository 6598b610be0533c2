import type { Core } from '@strapi/strapi';

type Call = () => void;

const listeners = new WeakMap<object, Set<Call>>();

/** Called soon after an event was committed by this process; others come by polling. @returns how to stop listening */
export const onEvents = (strapi: Core.Strapi, call: Call): Call => {
  const calls = listeners.get(strapi) ?? new Set<Call>();
  listeners.set(strapi, calls.add(call));
  return () => calls.delete(call);
};

const wake = (strapi: Core.Strapi): void => {
  for (const call of listeners.get(strapi) ?? []) call();
};

/** Nobody waits for it: whoever is woken looks for itself. */
export const wakeAfterCommit = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(({ onCommit }) => {
    onCommit(() => {
      wake(strapi);
    });
    return Promise.resolve();
  });
};
