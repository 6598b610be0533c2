import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

import { ParticipantsPanel } from './ParticipantsPanel';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

export const registerParticipants = (app: StrapiApp): void => {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addEditViewSidePanel([ParticipantsPanel]);
};
