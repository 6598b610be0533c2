import type { Feature } from '../feature';
import { forPanel } from '../http/for-panel';
import { statusController } from './controller';
import { ACTIONS, MAY_MAINTAIN, MAY_READ_STATUS } from './permissions';

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

/** What the newsroom keeps ready, for whoever runs it. */
export const statusFeature: Feature = {
  controllers: { status: statusController },
  panelRoutes: [
    forPanel('GET', '/status', 'status.read', MAY_READ_STATUS),
    forPanel('POST', '/status/other-news', 'status.goOver', MAY_MAINTAIN),
  ],
  async register(strapi) {
    const { actionProvider } = strapi.service('admin::permission') as { actionProvider: ActionProvider };
    await actionProvider.registerMany(ACTIONS);
  },
};
