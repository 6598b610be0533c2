import type { Feature } from '../feature';
import { saveSteps } from './steps';

/** Who agreed with whom on what, and whether it holds. */
export const agreementsFeature: Feature = { saveSteps };
