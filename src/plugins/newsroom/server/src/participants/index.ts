import type { Feature } from '../feature';
import { saveSteps } from './steps';

/** Who took part, as it was printed. */
export const participantsFeature: Feature = { saveSteps };
