import type { Core } from '@strapi/strapi';

/** First-run overlays and advertisements are off: an editor sees the newsroom, not Strapi's tour. */
const FLAGS = { tutorials: false, nps: false, promoteEE: false, docLinks: false };

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  autoOpen: false,
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  flags: FLAGS,
  // Otherwise each article has a button that leads to Strapi's manual on setting it up.
  preview: { enabled: false, config: { allowedOrigins: [], handler: () => Promise.resolve(undefined) } },
  // The plugin's rebuild tells when its server half may be loaded anew (scripts/develop.ts).
  watchIgnoreFiles: ['**/src/plugins/**', '**/tests/**', '**/bench/**', '**/docs/**', '**/scripts/**'],
});

export default config;
