/** What people ask for: send this again, or everything since an instant. An event's id and body stay what they were. */
import type { Core } from '@strapi/strapi';

import { joinTransaction } from '../content-model/join-transaction.store';
import { DELIVERY, DELIVERY_TABLE } from './content-types';
import { advanceLine, holdEndpoint, WAITING } from './line.store';
import type { DeliveryRow } from './records';

const ANEW = { state: 'pending', token: null, refusals: 0, failingSince: null, lastFailure: null, endedAt: null } as const;

/** The others of its line wait, unless one of them is on its way: then it is the next. */
const putFirst = async (strapi: Core.Strapi, { id, endpointId, target }: DeliveryRow, now: Date): Promise<void> => {
  const line = () => strapi.db.connection(DELIVERY_TABLE).where({ endpoint_id: endpointId, target }).whereIn('state', WAITING);
  const onItsWay = await joinTransaction<unknown[]>(strapi, line().whereNotNull('token').limit(1).select('id'));
  const isFree = onItsWay.length === 0;
  if (isFree) await joinTransaction(strapi, line().update({ due_at: null }) as never);
  await strapi.db.query(DELIVERY).update({ where: { id }, data: { ...ANEW, dueAt: null } });
  if (!isFree) return;
  await advanceLine(strapi, endpointId, target);
  await joinTransaction(strapi, line().whereNotNull('due_at').update({ due_at: now.toISOString() }) as never);
};

/**
 * Puts a delivery, whatever became of it, into its line again, at once. Of those of its document that wait, the oldest goes first.
 * @returns whether there is such a delivery, and it is not on its way now
 */
export const sendAgain = async (strapi: Core.Strapi, deliveryId: number, now: Date): Promise<boolean> => {
  const work = async (): Promise<boolean> => {
    const known: DeliveryRow | null = await strapi.db.query(DELIVERY).findOne({ where: { id: deliveryId } });
    if (known === null || (await holdEndpoint(strapi, known.endpointId)) === null) return false;
    const row: DeliveryRow | null = await strapi.db.query(DELIVERY).findOne({ where: { id: deliveryId } });
    if (row === null || row.token !== null) return false;
    await putFirst(strapi, row, now);
    return true;
  };
  return await strapi.db.transaction(work);
};
