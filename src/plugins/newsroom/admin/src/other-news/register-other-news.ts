import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { OtherNewsPanel } from './OtherNewsPanel';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

export const registerOtherNews = (app: StrapiApp): void => {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addEditViewSidePanel([OtherNewsPanel]);
};
