import type { Core } from '@strapi/strapi';

import { valueOf } from './environment/read-environment';

/** First-run overlays and advertisements are off: an editor sees the newsroom, not Strapi's tour. */
const FLAGS = { tutorials: false, nps: false, promoteEE: false, docLinks: false };

const siteOrigins = (variables: NodeJS.ProcessEnv): string[] => {
  const siteUrl = valueOf(variables, 'NEWSROOM_SITE_URL');
  return siteUrl !== undefined && URL.canParse(siteUrl) ? [new URL(siteUrl).origin] : [];
};

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  autoOpen: false,
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  flags: FLAGS,
  preview: {
    enabled: true,
    config: {
      // What the panel's frame may show: the reader that comes with the app, and a site of its own. An empty list would forbid every frame.
      allowedOrigins: ["'self'", ...siteOrigins(process.env)],
      handler: (uid, params) => strapi.plugin('newsroom').service('previews').addressOf(uid, params),
    },
  },
  // The plugin's rebuild tells when its server half may be loaded anew (scripts/develop.ts).
  watchIgnoreFiles: ['**/src/plugins/**', '**/tests/**', '**/bench/**', '**/docs/**', '**/scripts/**'],
});

export default config;
