import type { Core } from '@strapi/strapi';

import { TYPE_NAMES } from '../content-model/model';
import { getNames } from '../content-model/read';
import type { TypeName } from '../content-model/types';
import type { Feature } from '../feature';
import { closedController, type CoreController } from './controller';

const closed = new WeakMap<object, Map<string, CoreController>>();

/** The core controllers that the app has, by the uid of their type. */
const coreControllers = (strapi: Core.Strapi): Array<{ type: TypeName; uid: string }> => {
  const registered = new Set(strapi.get('controllers').keys());
  return TYPE_NAMES.flatMap((type) => {
    const uid = getNames(strapi).uid(type);
    return uid !== null && registered.has(uid) ? [{ type, uid }] : [];
  });
};

/**
 * Strapi's own routes in the closed form. The controllers are replaced before routes are bound to their actions, whatever
 * route leads to them; permissions, policies and route middlewares stay those of the route.
 */
export const coreRoutesFeature: Feature = {
  register(strapi) {
    const replaced = new Map<string, CoreController>();
    for (const { type, uid } of coreControllers(strapi)) {
      strapi.get('controllers').extend(uid, (original: CoreController) => {
        const controller = closedController(strapi, type, original);
        replaced.set(uid, controller);
        return controller;
      });
    }
    closed.set(strapi, replaced);
  },
  /** @throws when something has put another controller in the closed one's place: then nothing would be closed. */
  bootstrap(strapi) {
    for (const [uid, controller] of closed.get(strapi) ?? []) {
      if (strapi.get('controllers').get(uid) === controller) continue;
      throw new Error(
        `The newsroom keeps the routes of ${uid} closed, but its controller was replaced after that. Change the routes with a middleware or a policy instead.`,
      );
    }
  },
};
