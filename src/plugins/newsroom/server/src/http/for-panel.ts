import type { Route } from '../feature';

/**
 * A route for signed-in users of the panel. What each may do with documents, its action asks (see may.service.ts); what is nobody's
 * document has boxes of its own.
 *
 * @param permissions boxes of the newsroom's own, all of which are needed: `plugin::newsroom.status.read`
 */
export const forPanel = (method: Route['method'], path: string, handler: string, ...permissions: readonly string[]): Route => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      ...(permissions.length === 0 ? [] : [{ name: 'admin::hasPermissions', config: { actions: permissions } }]),
    ],
  },
});
