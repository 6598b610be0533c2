/** Every HTTP route of the running app, and who may use it after the first start. */
import type { Core } from '@strapi/strapi';

interface StrapiRoute {
  method: string;
  path: string;
  handler: unknown;
  config?: { auth?: false | { scope?: string[] }; policies?: unknown[]; prefix?: string };
}

interface StrapiRouter {
  type?: string;
  prefix?: string;
  routes?: StrapiRoute[];
}

export interface RouteRow {
  method: string;
  path: string;
  isContentApi: boolean;
  /** Columns of the table after method and path. */
  roles: readonly string[];
}

const ROLES = ['public', 'authenticated', 'accredited'] as const;
const READS = /(find|findOne)$/;

export const routeRows = async (strapi: Core.Strapi): Promise<RouteRow[]> => {
  const granted = new Map<string, Set<string>>();
  for (const type of ROLES) {
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type }, populate: { permissions: true } });
    granted.set(type, new Set(role.permissions.map(({ action }: { action: string }) => action)));
  }
  const routers = [
    ...routersOf(strapi.admin.routes).map((router) => ({ router, fallback: '/admin', type: 'admin' })),
    ...Object.entries(strapi.plugins).flatMap(([name, { routes }]) =>
      routersOf(routes).map((router) => ({ router, fallback: `/${name}`, type: router.type ?? 'admin' })),
    ),
    ...Object.values(strapi.apis).flatMap(({ routes }) =>
      routersOf(routes).map((router) => ({ router, fallback: '', type: 'content-api' })),
    ),
  ];
  const rows = routers.flatMap(({ router, fallback, type }) =>
    (router.routes ?? []).map((route) => {
      const isContentApi = type === 'content-api';
      const prefix = route.config?.prefix ?? router.prefix ?? fallback;
      const path = `${isContentApi ? '/api' : ''}${prefix}${route.path}`.replace(/(.)\/$/, '$1');
      const roles = isContentApi ? rolesOf(route, granted) : panelRole(route);
      return { method: route.method, path, isContentApi, roles };
    }),
  );
  return rows.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
};

const keyOf = ({ isContentApi, path, method }: RouteRow): string => `${isContentApi ? 0 : 1} ${path} ${method}`;

const routersOf = (routes: unknown): StrapiRouter[] =>
  Array.isArray(routes) ? [{ routes: routes as StrapiRoute[] }] : Object.values((routes ?? {}) as Record<string, StrapiRouter>);

/** Who passes: each role by its boxes, a token that only reads by the action's name, one with full access always. */
const rolesOf = ({ config }: StrapiRoute, granted: ReadonlyMap<string, ReadonlySet<string>>): string[] => {
  if (config?.auth === false) return [...ROLES.map(() => 'yes'), 'yes', 'yes', 'yes'];
  const scope = config?.auth?.scope ?? [];
  const has = (type: string): boolean => scope.length > 0 && scope.every((action) => granted.get(type)?.has(action) === true);
  return [
    ...ROLES.map((type) => (has(type) ? 'yes' : '–')),
    scope.length > 0 && scope.every((action) => READS.test(action)) ? 'yes' : '–',
    'yes',
    scope.map((action) => `\`${action}\``).join(', '),
  ];
};

const panelRole = ({ config }: StrapiRoute): string[] => {
  if (config?.auth === false) return ['everybody'];
  const actions = (config?.policies ?? []).flatMap(policyWords);
  return [actions.length === 0 ? 'signed in' : actions.join(', ')];
};

const policyWords = (policy: unknown): string[] => {
  if (typeof policy === 'string') return [policy === 'admin::isAuthenticatedAdmin' ? 'signed in' : `\`${policy}\``];
  if (typeof policy !== 'object' || policy === null || !('name' in policy)) return ['a policy of its own'];
  const { config } = policy as { config?: { actions?: unknown[] } };
  const actions = (config?.actions ?? []).map((action) =>
    typeof action === 'string' ? action : ((action as { action?: string }).action ?? ''),
  );
  return actions.length === 0 ? [`\`${String(policy.name)}\``] : actions.map((action) => `\`${action}\``);
};

export const describeRoutes = (rows: readonly RouteRow[]): string =>
  [
    '# Routes and roles',
    '',
    'Every HTTP route of the app and who may use it after the first start. Written by `npm run route-table` from the running app; a test',
    'fails when the app and this table differ, so that no route opens unnoticed.',
    '',
    '## For sites',
    '',
    'Accredited: the role of journalists. Tokens: kinds of API tokens; a custom one takes the box that is named. What a route shows to each of',
    'them is told in [security.md](security.md): full access does not mean drafts.',
    '',
    '| route | public | authenticated | accredited | token: read-only | token: full | box |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.filter(({ isContentApi }) => isContentApi).map(lineOf),
    '',
    '## For the panel',
    '',
    'With a panel session. Where permissions are named, the role of the panel must have them.',
    '',
    '| route | who |',
    '| --- | --- |',
    ...rows.filter(({ isContentApi }) => !isContentApi).map(lineOf),
    '',
  ].join('\n');

const lineOf = ({ method, path, roles }: RouteRow): string => `| \`${method} ${path.replaceAll('|', '\\|')}\` | ${roles.join(' | ')} |`;
