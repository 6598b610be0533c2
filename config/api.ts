import type { Core } from '@strapi/strapi';

const config: Core.Config.Api = {
  rest: { prefix: '/api', defaultLimit: 20, maxLimit: 100, withCount: true, strictParams: true },
};

export default config;
