import type { Core } from '@strapi/strapi';

import { parseConfig } from './parse-config';
import type { Config } from './schema';

export type { Config } from './schema';

const parsed = new WeakMap<object, Config>();

/** The whole configuration with defaults; parsed once for each Strapi instance. */
export const getConfig = (strapi: Core.Strapi): Config => {
  const known = parsed.get(strapi);
  if (known !== undefined) return known;
  const config = parseConfig(strapi.config.get('plugin::newsroom'));
  parsed.set(strapi, config);
  return config;
};

/** What Strapi reads: no defaults here, for it would merge arrays by index; the schema holds them. */
export const pluginConfig = {
  default: {},
  validator: (config: unknown): void => {
    parseConfig(config);
  },
};
