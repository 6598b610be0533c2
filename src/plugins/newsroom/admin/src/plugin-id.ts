export const PLUGIN_ID = 'newsroom';

/** A message id of this plugin, as Strapi prefixes them. */
export const messageId = (key: string): string => `${PLUGIN_ID}.${key}`;
