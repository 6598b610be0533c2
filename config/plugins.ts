import type { Core } from '@strapi/strapi';

import { readEnvironment, valueOf } from './environment/read-environment';

const newsroom = () => ({
  enabled: true,
  resolve: './src/plugins/newsroom',
  config: {
    siteUrl: valueOf(process.env, 'NEWSROOM_SITE_URL') ?? null,
    timeZone: valueOf(process.env, 'NEWSROOM_TIME_ZONE'),
  },
});

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  newsroom: newsroom(),
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET', '') } },
  upload: { config: { sizeLimit: readEnvironment(process.env).uploadLimit } },
});

export default config;
