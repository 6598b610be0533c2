import type { StrapiApp } from '@strapi/strapi/admin';
import { BulletList } from '@strapi/icons';

import { messageId, PLUGIN_ID } from '../plugin-id';

export const registerLinesField = (app: StrapiApp): void => {
  app.customFields.register({
    name: 'lines',
    pluginId: PLUGIN_ID,
    type: 'json',
    icon: BulletList,
    intlLabel: { id: messageId('lines.label'), defaultMessage: 'List of lines' },
    intlDescription: { id: messageId('lines.description'), defaultMessage: 'A short list of texts, one on each line' },
    components: { Input: async () => import('./LinesInput') },
  });
};
