import type { Feature } from '../feature';
import { saveSteps } from './steps';

/** Images as an article uses them. */
export const photosFeature: Feature = { saveSteps };
