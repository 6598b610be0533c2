/** The dispatcher's view of the database. Each statement that takes work takes it alone: SQLite has one writer, PostgreSQL skips what others hold. */
import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { EVENT } from '../events/content-types';
import { DELIVERY, DELIVERY_TABLE, ENDPOINT, ENDPOINT_TABLE } from './content-types';
import type { Claimed, ClaimRequest, DeliveryStore } from './dispatcher';
import { finishAttempt } from './finish-attempt.store';
import { openSecrets } from './open-secrets.service';
import type { DeliveryRow, EndpointRow } from './records';

const isPostgres = (strapi: Core.Strapi): boolean => strapi.db.dialect.client === 'postgres';

/** Rows of a statement of our own, in either database's form. */
const run = async <Row>(strapi: Core.Strapi, statement: string, bindings: ReadonlyArray<string | number | boolean>): Promise<Row[]> => {
  const query = strapi.db.connection.raw(statement, [...bindings]) as unknown as QueryBuilder;
  const answer = await joinTransaction<Row[] | { rows: Row[] }>(strapi, query);
  return Array.isArray(answer) ? answer : answer.rows;
};

const OPEN = `enabled = ? and (not_before is null or not_before <= ?)`;

const READY = `
  select endpoint.id, endpoint.down_since from ${ENDPOINT_TABLE} as endpoint
  where ${OPEN}
    and exists (select 1 from ${DELIVERY_TABLE} as delivery where delivery.endpoint_id = endpoint.id and delivery.due_at <= ?)
  order by endpoint.id`;

/** Whoever is due is nobody's: while it is being sent, it is due when the lease is over. */
const take = (strapi: Core.Strapi, condition: string): string => `
  with due as materialized (
    select id from ${DELIVERY_TABLE}
    where endpoint_id = ? and due_at <= ? ${condition}
    order by due_at, place limit ? ${isPostgres(strapi) ? 'for update skip locked' : ''}
  )
  update ${DELIVERY_TABLE} set due_at = ?, token = ? where id in (select id from due) returning id`;

const IS_UP = `and exists (select 1 from ${ENDPOINT_TABLE} where id = ? and down_since is null and ${OPEN})`;

const TAKE_PROBE = `
  update ${ENDPOINT_TABLE} set not_before = ?
  where id = ? and down_since is not null and ${OPEN} returning id`;

const bodiesOf = async (strapi: Core.Strapi, deliveries: readonly DeliveryRow[]): Promise<Map<string, unknown>> => {
  const keys = deliveries.flatMap(({ body, eventKey }) => (body === null ? [eventKey] : []));
  if (keys.length === 0) return new Map();
  const events: Array<{ key: string; body: unknown }> = await strapi.db
    .query(EVENT)
    .findMany({ where: { key: { $in: keys } }, select: ['key', 'body'] });
  return new Map(events.map(({ key, body }) => [key, body]));
};

const readClaimed = async (strapi: Core.Strapi, endpointId: number, ids: readonly number[], request: ClaimRequest): Promise<Claimed[]> => {
  if (ids.length === 0) return [];
  const endpoint: EndpointRow | null = await strapi.db.query(ENDPOINT).findOne({ where: { id: endpointId } });
  if (endpoint === null) return [];
  const deliveries: DeliveryRow[] = await strapi.db.query(DELIVERY).findMany({ where: { id: { $in: ids } }, orderBy: { place: 'asc' } });
  const bodies = await bodiesOf(strapi, deliveries);
  const secrets = openSecrets(strapi, endpoint.secrets, request.now);
  return deliveries.map((delivery) => {
    const body = JSON.stringify(delivery.body ?? bodies.get(delivery.eventKey) ?? null);
    return { delivery, endpoint, token: request.token, body, secrets };
  });
};

export const deliveryStore = (strapi: Core.Strapi): DeliveryStore => {
  const idsOf = (rows: ReadonlyArray<{ id: number }>): number[] => rows.map(({ id }) => id);

  const takeDue = async (
    endpointId: number,
    { now, until, token, limit }: ClaimRequest,
    condition: string,
    bindings: Array<string | number | boolean>,
  ) =>
    idsOf(
      await run<{ id: number }>(strapi, take(strapi, condition), [
        endpointId,
        now.toISOString(),
        ...bindings,
        limit,
        until.toISOString(),
        token,
      ]),
    );

  return {
    async ready(now) {
      const instant = now.toISOString();
      const rows = await run<{ id: number; down_since: string | null }>(strapi, READY, [true, instant, instant]);
      return rows.map(({ id, down_since: downSince }) => ({ id, isDown: downSince !== null }));
    },

    async claim(endpointId, request) {
      const ids = await takeDue(endpointId, request, IS_UP, [endpointId, true, request.now.toISOString()]);
      return readClaimed(strapi, endpointId, ids, request);
    },

    async claimProbe(endpointId, request) {
      const { now, until } = request;
      const won = await run(strapi, TAKE_PROBE, [until.toISOString(), endpointId, true, now.toISOString()]);
      if (won.length === 0) return [];
      // One that was never tried says most: what failed before may fail for a reason of its own.
      const fresh = await takeDue(endpointId, request, 'and state = ?', ['pending']);
      const ids = fresh.length > 0 ? fresh : await takeDue(endpointId, request, '', []);
      return readClaimed(strapi, endpointId, ids, request);
    },

    finish: (claimed, attempt, decide) => finishAttempt(strapi, claimed, attempt, decide),

    async release(claimed, now) {
      for (const { delivery, token } of claimed) {
        const data = { dueAt: now.toISOString(), token: null };
        await strapi.db.query(DELIVERY).updateMany({ where: { id: delivery.id, token }, data });
      }
    },
  };
};
