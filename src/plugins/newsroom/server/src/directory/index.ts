import type { Feature } from '../feature';
import { currentLabels, refreshAllLabels } from './person-labels.service';
import { saveSteps } from './steps';

/** Persons, organisations and the offices that persons hold. */
export const directoryFeature: Feature = {
  saveSteps: [...saveSteps, currentLabels],
  bootstrap: refreshAllLabels,
};
