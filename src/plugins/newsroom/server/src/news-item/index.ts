import type { Feature } from '../feature';
import { saveSteps } from './steps';

/** The article itself: its date and its event. */
export const newsItemFeature: Feature = { saveSteps };
