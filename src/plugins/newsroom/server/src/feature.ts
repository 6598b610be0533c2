import type { Core } from '@strapi/strapi';

import type { SaveStep } from './saving/types';

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** `controller.action` of this plugin. */
  handler: string;
  config?: { auth?: false; policies?: unknown[]; middlewares?: unknown[] };
}

type Controller = Record<string, (context: never, next: never) => unknown>;

/** What one room adds to the plugin. `index.ts` puts the features together and does nothing else. */
export interface Feature {
  contentTypes?: Record<string, { schema: object }>;
  controllers?: Record<string, (tools: { strapi: Core.Strapi }) => Controller>;
  services?: Record<string, (tools: { strapi: Core.Strapi }) => object>;
  /** For sites: actions of users-permissions. */
  siteRoutes?: Route[];
  /** For the panel: an admin's token, behind Strapi permissions. */
  panelRoutes?: Route[];
  /** Named in the app's config/middlewares: `plugin::newsroom.<name>`. */
  middlewares?: Record<string, (config: unknown, tools: { strapi: Core.Strapi }) => Core.MiddlewareHandler>;
  /** Run in the order of the features, then of the list, in the transaction of every save. */
  saveSteps?: ReadonlyArray<SaveStep>;
  register?(strapi: Core.Strapi): void | Promise<void>;
  bootstrap?(strapi: Core.Strapi): void | Promise<void>;
  destroy?(strapi: Core.Strapi): void | Promise<void>;
}
