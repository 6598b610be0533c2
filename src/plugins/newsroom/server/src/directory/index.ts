import type { Feature } from '../feature';
import { settleDirectory, warmDirectory } from './directory.service';
import { currentLabels, refreshAllLabels } from './person-labels.service';
import { saveSteps } from './steps';

/** Persons, organisations and the offices that persons hold. */
export const directoryFeature: Feature = {
  saveSteps: [...saveSteps, currentLabels],
  async bootstrap(strapi) {
    await refreshAllLabels(strapi);
    warmDirectory(strapi);
  },
  destroy: settleDirectory,
};
