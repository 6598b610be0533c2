import { Page } from '@strapi/strapi/admin';

import { StatePage } from './StatePage';
import { statePage } from './state-page';

export const ProtectedStatePage = () => (
  <Page.Protect permissions={statePage.permissions}>
    <StatePage />
  </Page.Protect>
);
