import { Paperclip } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { messageId, PLUGIN_ID } from '../plugin-id';
import { MAY_READ } from './webhooks-page';

/** The widget of the home page; the settings page is registered with the others of its section. */
export const registerWebhooks = (app: StrapiApp): void => {
  app.widgets.register({
    id: 'webhooks',
    pluginId: PLUGIN_ID,
    icon: Paperclip,
    title: { id: messageId('webhooks.title'), defaultMessage: 'Webhooks' },
    permissions: MAY_READ,
    component: async () => (await import('./WebhooksWidget')).WebhooksWidget,
  });
};
