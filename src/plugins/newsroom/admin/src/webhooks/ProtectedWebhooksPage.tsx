import { Page } from '@strapi/strapi/admin';

import { MAY_READ } from './webhooks-page';
import { WebhooksPage } from './WebhooksPage';

export const ProtectedWebhooksPage = () => (
  <Page.Protect permissions={MAY_READ}>
    <WebhooksPage />
  </Page.Protect>
);
