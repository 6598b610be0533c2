import type { Feature } from '../feature';
import { keptAnswers } from './kept-answers.middleware';
import { rateLimit } from './rate-limit.middleware';

/** How the public is answered. */
export const httpFeature: Feature = {
  middlewares: {
    'rate-limit': (_config, { strapi }) => rateLimit(strapi),
    'kept-answers': (_config, { strapi }) => keptAnswers(strapi),
  },
};
