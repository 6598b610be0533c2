import type { Core } from '@strapi/strapi';

import { actionsToOpen, coreReadingActionsOf, readingActionsOf } from './actions-to-open';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/** Role → where it is kept what it was offered. */
export const OFFERED = { public: 'public_actions_offered', accredited: 'accredited_actions_offered' };

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

const ACCREDITED = {
  name: 'Accredited',
  type: 'accredited',
  description: 'Journalists who may read articles that are opened to them under an embargo.',
};

const wantedActions = (strapi: Core.Strapi): string[] => {
  const routers = Object.values(strapi.plugin('newsroom').routes).flat();
  const routes = routers.filter((router) => router.type === 'content-api').flatMap((router) => router.routes ?? []);
  return [...readingActionsOf('newsroom', routes), ...coreReadingActionsOf(PUBLIC_TYPES)];
};

/**
 * Ticks the reading actions for Public, and for the accredited, whose role is made at the first start: each once, for an administrator who
 * unticks one, or deletes the role, has meant it.
 */
export const openPublicRoutes = async (strapi: Core.Strapi): Promise<void> => {
  await openRoutes(strapi, 'public');
  await openRoutes(strapi, 'accredited');
};

const openRoutes = async (strapi: Core.Strapi, type: keyof typeof OFFERED): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  const known = (await store.get({ key: OFFERED[type] })) as string[] | null;
  const offered = known ?? [];
  const roles = strapi.db.query(ROLE);
  const found = await roles.findOne({ where: { type }, populate: { permissions: true } });
  if (found === null && (type === 'public' || known !== null)) return;
  const ticked: string[] = (found?.permissions ?? []).map((permission: { action: string }) => permission.action);

  const actions = actionsToOpen(wantedActions(strapi), offered, ticked);
  if (actions.length === 0) return;
  await strapi.db.transaction(async () => {
    const role = found ?? (await roles.create({ data: ACCREDITED }));
    for (const action of actions) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
    await store.set({ key: OFFERED[type], value: [...offered, ...actions] });
  });
};
