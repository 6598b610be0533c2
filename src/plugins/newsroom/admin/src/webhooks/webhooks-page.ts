import { messageId, PLUGIN_ID } from '../plugin-id';

/** The boxes in the roles of the panel. */
export const MAY_READ = [{ action: 'plugin::newsroom.webhooks.read', subject: null }];
export const MAY_MANAGE = [{ action: 'plugin::newsroom.webhooks.manage', subject: null }];

/** Below `/settings`. */
export const WEBHOOKS_PATH = `${PLUGIN_ID}/webhooks`;

export const webhooksPage = {
  id: 'newsroom-webhooks',
  to: WEBHOOKS_PATH,
  intlLabel: { id: messageId('webhooks.title'), defaultMessage: 'Webhooks' },
  permissions: MAY_READ,
  Component: () => import('./ProtectedWebhooksPage').then((page) => ({ default: page.ProtectedWebhooksPage })),
};
