import type { Feature } from '../feature';
import { forPanel } from '../http/for-panel';
import { suggestionsController } from './controller';
import { linkingSteps } from './linking.steps';
import { saveSteps } from './steps';

/** Who took part: proposed from the text, and kept as it was printed. */
export const participantsFeature: Feature = {
  saveSteps: [...linkingSteps, ...saveSteps],
  controllers: { suggestions: suggestionsController },
  panelRoutes: [
    forPanel('POST', '/suggestions', 'suggestions.suggest'),
    forPanel('GET', '/news-items/:documentId/suggestions', 'suggestions.ofDraft'),
  ],
};
