import { User } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { messageId, PLUGIN_ID } from '../plugin-id';

/** A page of its own in the panel's menu. Who may not read articles is told so there. */
export const registerUnlinkedNames = (app: StrapiApp): void => {
  app.addMenuLink({
    to: `plugins/${PLUGIN_ID}/unlinked-names`,
    icon: User,
    intlLabel: { id: messageId('unlinked.title'), defaultMessage: 'Unlinked names' },
    permissions: [],
    Component: async () => {
      const { UnlinkedNamesPage } = await import('./UnlinkedNamesPage');
      return { default: UnlinkedNamesPage };
    },
  });
};
