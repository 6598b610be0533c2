import type { Core } from '@strapi/strapi';

import type { Feature } from '../feature';
import { changeLogSteps, watchStrapiTypes } from './change-log.steps';
import { forgetOldChanges } from './change-log.store';
import { contentTypes } from './content-types';
import { takeTurnsInSaves } from './turns-in-saves.service';
import { valueSteps } from './value.steps';

const HOUR = 3_600_000;

const timers = new WeakMap<Core.Strapi, NodeJS.Timeout>();

/** Every save of our types as one transaction: the rules that hold for all of them, and the log of what was changed. */
export const savingFeature: Feature = {
  contentTypes,
  saveSteps: [...valueSteps, ...changeLogSteps],
  async bootstrap(strapi) {
    watchStrapiTypes(strapi);
    takeTurnsInSaves(strapi);
    await forgetOldChanges(strapi);
    const forget = () => {
      forgetOldChanges(strapi).catch((error: unknown) => strapi.log.error(error));
    };
    timers.set(strapi, setInterval(forget, HOUR).unref());
  },
  destroy(strapi) {
    clearInterval(timers.get(strapi));
  },
};
