import type { Core } from '@strapi/strapi';

import { joinTransaction } from '../content-model/join-transaction.store';
import { ATTEMPT, DELIVERY, DELIVERY_TABLE, ENDPOINT } from './content-types';
import type { Claimed, Decide, FinishedAttempt } from './dispatcher';
import { logEntry } from './log-entry';
import { advanceLine, holdEndpoint } from './line.store';
import type { DeliveryRow } from './records';

/** In one transaction: what became of the delivery, what is known of the endpoint, the log, and whose turn it is. */
export const finishAttempt = async (strapi: Core.Strapi, claimed: Claimed, attempt: FinishedAttempt, decide: Decide): Promise<boolean> => {
  const work = async (): Promise<boolean> => {
    const { token } = claimed;
    const { id, endpointId, target } = claimed.delivery;
    const endpoint = await holdEndpoint(strapi, endpointId);
    const row: DeliveryRow | null = await strapi.db.query(DELIVERY).findOne({ where: { id, token } });
    if (endpoint === null || row === null) return false;

    const { delivery, breaker, isGone } = decide(row, endpoint);
    const written = strapi.db.connection(DELIVERY_TABLE).where({ id, token }).update({
      state: delivery.state,
      due_at: delivery.dueAt,
      token: null,
      attempts: delivery.attempts,
      refusals: delivery.refusals,
      failing_since: delivery.failingSince,
      last_failure: delivery.lastFailure,
      ended_at: delivery.endedAt,
    });
    // Claims do not wait for whoever holds the endpoint: one may have come between.
    if ((await joinTransaction<number>(strapi, written)) === 0) return false;

    const { failures, suspects, downSince, notBefore, lastSuccessAt, lastFailureAt, lastFailure } = breaker;
    await strapi.db.query(ENDPOINT).update({
      where: { id: endpointId },
      data: {
        ...{ failures, suspects, downSince, notBefore, lastSuccessAt, lastFailureAt, lastFailure },
        ...(isGone ? { enabled: false, disabledBy: 'gone' } : {}),
      },
    });
    await strapi.db.query(ATTEMPT).create({ data: { deliveryId: id, ...logEntry(attempt) } });
    if (delivery.endedAt !== null) await advanceLine(strapi, endpointId, target);
    return true;
  };
  return await strapi.db.transaction(work);
};
