import type { StrapiApp } from '@strapi/strapi/admin';

import { messageId, PLUGIN_ID } from '../plugin-id';
import { statePage } from '../state/state-page';
import { webhooksPage } from '../webhooks/webhooks-page';

/** Settings → Newsroom: the pages for whoever runs it, in this order. */
export const registerSettings = (app: StrapiApp): void => {
  app.addSettingsLink({ id: PLUGIN_ID, intlLabel: { id: messageId('settings.section'), defaultMessage: 'Newsroom' } }, [
    webhooksPage,
    statePage,
  ]);
};
