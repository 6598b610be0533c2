interface SiteRoute {
  method: string;
  handler: unknown;
}

const READING = ['find', 'findOne'];

/** Reads drafts: only for tokens that were made for it. */
const NOT_FOR_THE_PUBLIC = 'previews.show';

/** `plugin::newsroom.pages.find` for every route of the plugin that only reads what is public and that names its handler. */
export const readingActionsOf = (plugin: string, routes: readonly SiteRoute[]): string[] =>
  routes
    .filter((route) => route.method === 'GET' && typeof route.handler === 'string' && route.handler !== NOT_FOR_THE_PUBLIC)
    .map((route) => `plugin::${plugin}.${String(route.handler)}`);

/** `api::person.person.find` and `.findOne` of each type. */
export const coreReadingActionsOf = (uids: readonly string[]): string[] =>
  uids.flatMap((uid) => READING.map((action) => `${uid}.${action}`));

/** What is to be ticked now: what was never offered before and is not ticked already. */
export const actionsToOpen = (wanted: readonly string[], offered: readonly string[], ticked: readonly string[]): string[] => {
  const known = new Set([...offered, ...ticked]);
  return [...new Set(wanted)].filter((action) => !known.has(action));
};
