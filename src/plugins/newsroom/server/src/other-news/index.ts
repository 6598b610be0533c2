import type { Core } from '@strapi/strapi';

import type { Feature } from '../feature';
import { watchPublications } from '../visibility';
import { followPublication } from './follow-publication.service';
import { askForPass, indexStatus } from './index-status.service';
import type { Pass, Progress } from './index-state.store';
import { startKeeping, stopKeeping, workOff } from './keep-index.service';
import { saveSteps } from './steps';
import { makeTables } from './tables.store';

/** The list under an article, the index it is made from, and the editor's corrections to it. */
export const otherNewsFeature: Feature = {
  saveSteps,
  services: {
    /** For the panel, the command line, and server code that wants to know or to have the index gone over. */
    otherNewsIndex: ({ strapi }) => ({
      status: () => indexStatus(strapi, new Date()),
      ask: (pass: Pass) => askForPass(strapi, pass, new Date()),
      /** Works off in this process what was asked for, or goes on with what was stopped. */
      workOff: (onProgress: (progress: Progress) => void, isStopped = () => false) => workOff(strapi, { onProgress, isStopped }),
      /** This process leaves the index to others. */
      leave: () => stopKeeping(strapi),
    }),
  },
  register(strapi: Core.Strapi) {
    watchPublications(strapi, followPublication);
    // Before any room's bootstrap: those look for changes, and changes are indexed.
    strapi.hook('strapi::content-types.afterSync').register(() => makeTables(strapi));
  },
  bootstrap: startKeeping,
  destroy: stopKeeping,
};
