import type { Core } from '@strapi/strapi';

import { readEnvironment, valueOf, wholeNumber } from './environment/read-environment';

const MOST = 1_000_000_000;

const http = () => ({
  requestsPerMinute: wholeNumber(process.env, 'NEWSROOM_RATE_LIMIT', 1_200, 0, MOST),
  keptMegabytes: wholeNumber(process.env, 'NEWSROOM_KEPT_MEGABYTES', 200, 1, MOST),
  sharedMaxAge: wholeNumber(process.env, 'NEWSROOM_SHARED_MAX_AGE', 0, 0, MOST),
  staleWhileRevalidate: wholeNumber(process.env, 'NEWSROOM_STALE_WHILE_REVALIDATE', 0, 0, MOST),
  cacheTagHeader: valueOf(process.env, 'NEWSROOM_CACHE_TAG_HEADER') ?? null,
});

/** What is no number is left for the plugin to name. */
const secondsOf = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

const newsroom = () => ({
  enabled: true,
  resolve: './src/plugins/newsroom',
  config: {
    siteUrl: valueOf(process.env, 'NEWSROOM_SITE_URL') ?? null,
    timeZone: valueOf(process.env, 'NEWSROOM_TIME_ZONE'),
    linking: valueOf(process.env, 'NEWSROOM_LINKING'),
    webhooks: {
      dispatch: valueOf(process.env, 'NEWSROOM_WEBHOOKS_DISPATCH'),
      timeoutSeconds: secondsOf(valueOf(process.env, 'NEWSROOM_WEBHOOKS_TIMEOUT')),
      privateAddresses: valueOf(process.env, 'NEWSROOM_WEBHOOKS_PRIVATE_ADDRESSES')
        ?.split(',')
        .map((block) => block.trim()),
    },
    http: http(),
  },
});

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  newsroom: newsroom(),
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET', '') } },
  upload: { config: { sizeLimit: readEnvironment(process.env).uploadLimit } },
});

export default config;
