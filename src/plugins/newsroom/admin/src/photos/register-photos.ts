import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { PhotosPanel } from './PhotosPanel';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

export const registerPhotos = (app: StrapiApp): void => {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addEditViewSidePanel([PhotosPanel]);
};
