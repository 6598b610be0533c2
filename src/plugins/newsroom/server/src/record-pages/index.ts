import type { Feature } from '../feature';
import { agreementsController, organisationsController, personsController, regionsController, topicsController } from './controllers';

/** Pages and lists of persons, organisations and agreements; topics and regions with counts. */
export const recordPagesFeature: Feature = {
  controllers: {
    persons: personsController,
    organisations: organisationsController,
    agreements: agreementsController,
    topics: topicsController,
    regions: regionsController,
  },
  siteRoutes: [
    ...['persons', 'organisations', 'agreements'].flatMap((name) => [
      { method: 'GET', path: `/${name}`, handler: `${name}.find` } as const,
      { method: 'GET', path: `/${name}/:slug`, handler: `${name}.findOne` } as const,
    ]),
    { method: 'GET', path: '/topics', handler: 'topics.find' },
    { method: 'GET', path: '/regions', handler: 'regions.find' },
  ],
};
