import type { Core } from '@strapi/strapi';

import { readEnvironment } from './environment/read-environment';

// Both are read by Strapi itself, from the environment only. The first locale of a new database is
// the editors' own; nobody is to be told about the newsroom who was not asked.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ||= 'ru';
process.env.STRAPI_TELEMETRY_DISABLED ||= 'true';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const environment = readEnvironment(process.env);
  return {
    host: environment.host,
    port: environment.port,
    url: environment.publicUrl,
    proxy: { koa: environment.trustProxy },
    app: { keys: env.array('APP_KEYS', []) },
    dirs: { public: environment.publicDirectory },
    logger: {
      config: { level: environment.logLevel },
      updates: { enabled: false },
      startup: { enabled: false },
    },
    transfer: { remote: { enabled: false } },
  };
};

export default config;
