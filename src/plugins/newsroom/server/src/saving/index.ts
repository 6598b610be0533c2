import type { Feature } from '../feature';
import { valueSteps } from './value.steps';

/** Rules that hold for every type alike. */
export const savingFeature: Feature = { saveSteps: valueSteps };
