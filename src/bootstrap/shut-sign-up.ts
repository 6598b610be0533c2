import type { Core } from '@strapi/strapi';

import { OFFERED } from './open-public-routes';

const REGISTER = 'plugin::users-permissions.auth.register';

/**
 * Strapi lets everybody register, and tells whoever tries with an address whether it has an account. A newsroom's accounts are made by
 * its administrators: at the very first start the box is unticked for Public. Who ticks it has meant it. Stands before the routes are opened.
 */
export const shutSignUp = async (strapi: Core.Strapi): Promise<void> => {
  const isFirstStart = (await strapi.store({ type: 'core', name: 'newsroom' }).get({ key: OFFERED.public })) === null;
  if (!isFirstStart) return;
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  if (role === null) return;
  await strapi.db.query('plugin::users-permissions.permission').deleteMany({ where: { action: REGISTER, role: role.id } });
};
