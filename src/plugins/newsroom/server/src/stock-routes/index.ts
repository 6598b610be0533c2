import type { Feature } from '../feature';
import { keepAccountsQuiet } from './quiet-accounts.middleware';
import { hideStorage } from './private-attributes.store';
import { boundStockRequests } from './stock-requests.middleware';

/** Strapi's routes for what is not the newsroom's: users, files, roles, languages, types of the app's own. Bounded for every caller. */
export const stockRoutesFeature: Feature = {
  register(strapi) {
    hideStorage(strapi);
    keepAccountsQuiet(strapi);
    strapi.server.api('content-api').use(boundStockRequests(strapi));
  },
};
