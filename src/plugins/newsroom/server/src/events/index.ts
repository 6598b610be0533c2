import type { Core } from '@strapi/strapi';

import type { Feature } from '../feature';
import { watchPublications } from '../visibility';
import { announceChange } from './announce.service';
import { changesController } from './changes.controller';
import { contentTypes } from './content-types';
import { reconcileEvents } from './reconcile-events.service';
import { startTelling, stopTelling } from './telling.service';
import { saveSteps } from './steps';

/** What happened in public: written with the change, numbered and told once, in order, to whoever listens or asks. */
export const eventsFeature: Feature = {
  contentTypes,
  saveSteps,
  /** For server code that writes around the Document Service and does not want to wait for the next comparison. */
  services: { events: ({ strapi }) => ({ reconcileEvents: () => reconcileEvents(strapi) }) },
  controllers: { changes: changesController },
  siteRoutes: [
    { method: 'GET', path: '/changes', handler: 'changes.find' },
    { method: 'GET', path: '/changes/:event/affected', handler: 'changes.affected' },
  ],
  register(strapi: Core.Strapi) {
    watchPublications(strapi, (_strapi, change, now) => announceChange(strapi, change, now));
  },
  bootstrap: startTelling,
  destroy: stopTelling,
};
