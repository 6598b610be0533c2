import type { Feature } from '../feature';
import { saveSteps } from './steps';

/** Persons, organisations and the offices that persons hold. */
export const directoryFeature: Feature = { saveSteps };
