import type { Feature } from '../feature';
import { contentTypes } from './content-types';
import { webhooksController } from './controller';
import { startDispatching, stopDispatching, watchTelling } from './dispatching.service';
import { startForgetting, stopForgetting } from './retention.service';
import { ACTIONS } from './permissions';
import { panelRoutes } from './routes';

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

/** Endpoints of publishers, and the deliveries of every event to each of them until it has arrived. */
export const webhooksFeature: Feature = {
  contentTypes,
  controllers: { webhooks: webhooksController },
  panelRoutes,
  async register(strapi) {
    const { actionProvider } = strapi.service('admin::permission') as { actionProvider: ActionProvider };
    await actionProvider.registerMany(ACTIONS);
    watchTelling(strapi);
  },
  bootstrap(strapi) {
    startDispatching(strapi);
    startForgetting(strapi);
  },
  async destroy(strapi) {
    await stopDispatching(strapi);
    await stopForgetting(strapi);
  },
};
