import { messageId, PLUGIN_ID } from '../plugin-id';

/** The boxes in the roles of the panel that let somebody in. */
const permissions = [{ action: 'plugin::newsroom.status.read', subject: null }];

/** Who may have the index gone over. */
export const MAINTAIN = [{ action: 'plugin::newsroom.status.maintain', subject: null }];

export const statePage = {
  id: 'newsroom-state',
  to: `${PLUGIN_ID}/state`,
  intlLabel: { id: messageId('state.title'), defaultMessage: 'Status' },
  permissions,
  Component: () => import('./ProtectedStatePage').then((page) => ({ default: page.ProtectedStatePage })),
};
