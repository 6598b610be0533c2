import type { Core } from '@strapi/strapi';

import { readEnvironment } from '../config/environment/read-environment';
import { addLocales } from './bootstrap/add-locales';
import { arrangePanel } from './bootstrap/arrange-panel';
import { openPublicRoutes } from './bootstrap/open-public-routes';
import { shutSignUp } from './bootstrap/shut-sign-up';
import { mountReader } from './reader';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await addLocales(strapi);
    await shutSignUp(strapi);
    await openPublicRoutes(strapi);
    await arrangePanel(strapi, readEnvironment(process.env).panelHints);
    mountReader(strapi);
  },
};
