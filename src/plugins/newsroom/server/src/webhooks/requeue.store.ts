/** What was given up takes its place in the line of its document again. */
import type { Core } from '@strapi/strapi';

import { joinTransaction } from '../content-model/join-transaction.store';
import { DELIVERY_TABLE } from './content-types';
import { advanceLine, holdEndpoint } from './line.store';

const ANEW = { state: 'pending', refusals: 0, failing_since: null, ended_at: null, token: null };

/** Every delivery of an endpoint that was given up, and at once every one that waits for another attempt. @returns how many */
export const requeueFailed = async (strapi: Core.Strapi, endpointId: number, now: Date): Promise<number> => {
  await holdEndpoint(strapi, endpointId);
  const table = () => strapi.db.connection(DELIVERY_TABLE).where({ endpoint_id: endpointId });
  const dead = table().where({ state: 'dead' });
  const targets = await joinTransaction<Array<{ target: string }>>(strapi, dead.clone().distinct('target'));
  const given = await joinTransaction<number>(strapi, dead.clone().update({ ...ANEW, due_at: null }));
  const failing = table().where({ state: 'failing' }).whereNull('token').whereNotNull('due_at');
  const hurried = await joinTransaction<number>(strapi, failing.update({ due_at: now.toISOString() }));
  for (const { target } of targets) await advanceLine(strapi, endpointId, target);
  return given + hurried;
};
