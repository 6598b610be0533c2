import type { Core } from '@strapi/strapi';

import { acceptanceFeature } from './acceptance';
import { agreementsFeature } from './agreements';
import { pluginConfig } from './config';
import { contentModelFeature } from './content-model';
import { coreRoutesFeature } from './core-routes';
import { directoryFeature } from './directory';
import { earlyReadingFeature } from './early-reading';
import { eventsFeature } from './events';
import type { Feature } from './feature';
import { firstListsFeature } from './first-lists';
import { httpFeature } from './http';
import { newsItemFeature } from './news-item';
import { newsPageFeature } from './news-page';
import { otherNewsFeature } from './other-news';
import { participantsFeature } from './participants';
import { photosFeature } from './photos';
import { recordPagesFeature } from './record-pages';
import { savingFeature } from './saving';
import { savingMiddleware } from './saving/middleware';
import { slugsFeature } from './slugs';
import { statusFeature } from './status';
import { stockRoutesFeature } from './stock-routes';
import { visibilityFeature } from './visibility';
import { webhooksFeature } from './webhooks';

/** In the order in which rooms lean on each other: the earlier ones know nothing of the later. */
const FEATURES: readonly Feature[] = [
  contentModelFeature,
  savingFeature,
  visibilityFeature,
  slugsFeature,
  directoryFeature,
  httpFeature,
  participantsFeature,
  photosFeature,
  agreementsFeature,
  acceptanceFeature,
  newsItemFeature,
  otherNewsFeature,
  newsPageFeature,
  earlyReadingFeature,
  recordPagesFeature,
  coreRoutesFeature,
  stockRoutesFeature,
  eventsFeature,
  firstListsFeature,
  webhooksFeature,
  statusFeature,
];

const merged = <T extends object>(part: (feature: Feature) => T | undefined): T => Object.assign({}, ...FEATURES.map(part)) as T;

export default {
  config: pluginConfig,
  contentTypes: merged((feature) => feature.contentTypes),
  controllers: merged((feature) => feature.controllers),
  services: merged((feature) => feature.services),
  middlewares: merged((feature) => feature.middlewares),
  routes: {
    'content-api': { type: 'content-api', routes: FEATURES.flatMap((feature) => feature.siteRoutes ?? []) },
    admin: { type: 'admin', routes: FEATURES.flatMap((feature) => feature.panelRoutes ?? []) },
  },
  async register({ strapi }: { strapi: Core.Strapi }) {
    for (const feature of FEATURES) await feature.register?.(strapi);
    strapi.documents.use(
      savingMiddleware(
        strapi,
        FEATURES.flatMap((feature) => feature.saveSteps ?? []),
      ),
    );
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    for (const feature of FEATURES) await feature.bootstrap?.(strapi);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    for (const feature of FEATURES) await feature.destroy?.(strapi);
  },
};
