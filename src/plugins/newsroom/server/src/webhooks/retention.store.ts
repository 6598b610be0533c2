import type { Core } from '@strapi/strapi';

import { ATTEMPT_TABLE, DELIVERY_TABLE } from './content-types';

const DAY = 86_400_000;

/** Deliveries removed in one transaction: publishing waits for no longer than that takes. */
const LOT = 200;

const forgetLot = (strapi: Core.Strapi, before: string): Promise<number> =>
  strapi.db.connection.transaction(async (trx) => {
    const rows = await trx(DELIVERY_TABLE)
      .where('state', 'delivered')
      .where('ended_at', '<', before)
      .orderBy('ended_at')
      .limit(LOT)
      .select<Array<{ id: number }>>('id');
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await trx(ATTEMPT_TABLE).whereIn('delivery_id', ids).delete();
    await trx(DELIVERY_TABLE).whereIn('id', ids).where('state', 'delivered').delete();
    return ids.length;
  });

/**
 * Removes what was delivered longer than so many days ago, and its attempts; what was given up stays until somebody decides.
 * @returns how many deliveries
 */
export const forgetDelivered = async (strapi: Core.Strapi, keepDays: number, now: Date, isStopped = () => false): Promise<number> => {
  const before = new Date(now.getTime() - keepDays * DAY).toISOString();
  let removed = 0;
  for (let lot = LOT; lot === LOT && !isStopped(); ) {
    lot = await forgetLot(strapi, before);
    removed += lot;
    // Whoever waits for the one connection of SQLite comes in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return removed;
};
