import type { Core } from '@strapi/strapi';

import { actionsToOpen, coreReadingActionsOf, readingActionsOf } from './actions-to-open';

const OFFERED = 'public_actions_offered';
const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** All that the plugin closes; populating a relation takes the right to read its target. */
const PUBLIC_TYPES = [
  'api::news-item.news-item',
  'api::person.person',
  'api::position.position',
  'api::organisation.organisation',
  'api::agreement.agreement',
  'api::topic.topic',
  'api::region.region',
];

const wantedActions = (strapi: Core.Strapi): string[] => {
  const routers = Object.values(strapi.plugin('newsroom').routes).flat();
  const routes = routers.filter((router) => router.type === 'content-api').flatMap((router) => router.routes ?? []);
  return [...readingActionsOf('newsroom', routes), ...coreReadingActionsOf(PUBLIC_TYPES)];
};

/** Ticks the reading actions for Public, each once: an administrator who unticks one later has meant it. */
export const openPublicRoutes = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  const offered = ((await store.get({ key: OFFERED })) ?? []) as string[];
  const role = await strapi.db.query(ROLE).findOne({ where: { type: 'public' }, populate: { permissions: true } });
  const ticked: string[] = role.permissions.map((permission: { action: string }) => permission.action);

  const actions = actionsToOpen(wantedActions(strapi), offered, ticked);
  if (actions.length === 0) return;
  await strapi.db.transaction(async () => {
    for (const action of actions) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
    await store.set({ key: OFFERED, value: [...offered, ...actions] });
  });
};
