import type { Feature } from '../feature';
import { saveSteps } from './steps';

/** The list under an article, and the editor's corrections to it. */
export const otherNewsFeature: Feature = { saveSteps };
