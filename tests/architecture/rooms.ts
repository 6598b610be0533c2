/** The rooms of the plugin's server half, each leaning on those before it only. */
export const ROOMS = [
  'text',
  'content-model',
  'saving',
  'visibility',
  'slugs',
  'directory',
  'keeping',
  'http',
  'participants',
  'photos',
  'agreements',
  'linking',
  'acceptance',
  'news-item',
  'other-news',
  'news-page',
  'early-reading',
  'record-pages',
  'core-routes',
  'stock-routes',
  'events',
  'first-lists',
  'webhooks',
  'status',
] as const;

/** Read by every room: the configuration, the contract with the other half, and what a feature is. */
export const OPEN_TO_ALL = ['config', 'shared', 'feature'];

const THIN_NAME =
  /^(index|routes|controller|controllers|service|store|middleware|steps|.+\.(routes|controller|service|store|middleware|steps))\.ts$/;

/** In the room that speaks to Strapi for all others. */
const THIN_FILES = ['content-model/read.ts', 'content-model/check.ts'];

/** A file that touches Strapi, the database, the network or the clock; every other one is data in, data out. */
export const isThin = (pathInServer: string): boolean =>
  THIN_NAME.test(pathInServer.split('/').at(-1) ?? '') || THIN_FILES.includes(pathInServer);

/** The room that a path from the plugin's `server/src` lies in; the files beside the rooms are their own. */
export const roomOf = (pathInServer: string): string => pathInServer.split('/')[0]?.replace(/\.ts$/, '') ?? '';
