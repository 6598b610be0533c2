/** Boxes of users-permissions and API tokens, as an administrator ticks and makes them. */
import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

export type RoleType = 'public' | 'authenticated';

/** `actionsOf('topic', 'find')` → `api::topic.topic.find` */
export const actionsOf = (type: string, ...actions: string[]): string[] => actions.map((action) => `api::${type}.${type}.${action}`);

export const roleId = async (strapi: Core.Strapi, type: RoleType): Promise<number> =>
  (await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } })).id;

export const grant = async (strapi: Core.Strapi, type: RoleType, actions: readonly string[]): Promise<void> => {
  const role = await roleId(strapi, type);
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of actions) {
    if ((await permissions.findOne({ where: { action, role } })) === null) await permissions.create({ data: { action, role } });
  }
};

export const revoke = async (strapi: Core.Strapi, type: RoleType, action: string): Promise<void> => {
  const role = await roleId(strapi, type);
  await strapi.db.query('plugin::users-permissions.permission').deleteMany({ where: { action, role } });
};

/** An API token's key. @param values `{ type: 'full-access' }`, `{ type: 'custom', permissions: […] }` */
export const createApiToken = async (strapi: Core.Strapi, values: { type: string; permissions?: string[] }): Promise<string> => {
  const { accessKey } = await strapi.service('admin::api-token').create({ name: randomUUID(), description: '', lifespan: null, ...values });
  return accessKey as string;
};
