import type { Core } from '@strapi/strapi';

import { staleParts } from '../build/build';
import { completeEnvironmentFile } from '../environment/environment-file';
import { checkBuild, checkSurroundings } from './check-before-start';
import { explainFailure } from './explain-failure';

/** Secrets in place, environment loaded; before anything of Strapi is imported, for it reads both once. */
export const prepareEnvironment = (): void => {
  process.env.NODE_ENV ||= 'production';
  process.env.STRAPI_TELEMETRY_DISABLED ||= 'true';
  if (completeEnvironmentFile()) console.log('Wrote new secrets to .env.');
};

const warnOfStaleParts = (): void => {
  const stale = staleParts();
  if (stale.length > 0)
    console.warn(`Sources have changed since the last build (${stale.join(', ')}): "npm run build" brings it up to date.`);
};

/** Loads the built app, lets `prepare` fill it, and answers requests. Call `prepareEnvironment` first. */
export const startNewsroom = async (prepare?: (strapi: Core.Strapi) => Promise<void>): Promise<Core.Strapi> => {
  checkBuild();
  warnOfStaleParts();
  const { createApp } = await import('./create-app');
  const strapi = createApp();
  await checkSurroundings(strapi);
  await strapi.load();
  await prepare?.(strapi);
  await strapi.listen();
  return strapi;
};

/** Where a newcomer looks first. */
export const placesOf = (strapi: Core.Strapi): { api: string; reader: string; panel: string } => {
  const server: string = strapi.config.get('server.absoluteUrl');
  return { api: `${server}/api/newsroom`, reader: `${server}/`, panel: strapi.config.get('admin.absoluteUrl') };
};

/** Ends the process with one line; `LOG_LEVEL=debug` adds the stack. */
export const endWith = (error: unknown): never => {
  console.error(explainFailure(error));
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exit(1);
};
