import type { Core } from '@strapi/strapi';

import { addLocales } from './bootstrap/add-locales';
import { openPublicRoutes } from './bootstrap/open-public-routes';
import { mountReader } from './reader';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await addLocales(strapi);
    await openPublicRoutes(strapi);
    mountReader(strapi);
  },
};
