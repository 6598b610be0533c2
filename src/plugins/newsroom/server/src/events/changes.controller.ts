import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import type { AffectedPage, AffectedResponse, ChangesResponse, PublicEvent } from '../../../shared/contracts/events';
import { toPage } from '../http/paginate';
import * as parameters from '../http/parameters';
import { parseQuery } from '../http/parse-query.service';
import { EVENT } from './content-types';
import { readCursor, writeCursor } from './cursor';
import { withinBytes } from './within-bytes';

/** Of an answer, with room for what stands around the events: whoever asks for a hundred of the longest gets them in parts. */
const MOST_BYTES = 950_000;

const whole = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,3}$/, 'must be a whole number from 1 to 100')
    .transform(Number)
    .refine((value) => value >= 1 && value <= 100, { error: 'must be from 1 to 100' })
    .default(fallback);

const changesQuery = z.strictObject({
  after: z
    .string()
    .refine((text) => readCursor(text) !== null, { error: 'must be the cursor of an earlier answer: leave it out to begin anew' })
    .optional(),
  limit: whole(100),
});

const affectedQuery = z.strictObject(parameters.paging({ pageSize: 100, maxPageSize: 100 }));

interface Row {
  place: number;
  body: PublicEvent;
}

export const changesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context): Promise<void> {
    const { after, limit } = parseQuery(changesQuery, context.query);
    const from = after === undefined ? 0 : (readCursor(after) ?? 0);
    const rows: Row[] = await strapi.db
      .query(EVENT)
      .findMany({ where: { place: { $gt: from } }, orderBy: { place: 'asc' }, limit: limit + 1, select: ['place', 'body'] });
    const shown = withinBytes(rows.slice(0, limit), MOST_BYTES);
    context.set('Cache-Control', 'no-store');
    context.body = {
      data: shown.map(({ body }) => body),
      meta: { cursor: writeCursor(shown.at(-1)?.place ?? from), hasMore: rows.length > shown.length },
    } satisfies ChangesResponse;
  },

  async affected(context: Context): Promise<void> {
    const paging = parseQuery(affectedQuery, context.query);
    const row: { affected: AffectedPage[] | null } | null = await strapi.db
      .query(EVENT)
      .findOne({ where: { key: String(context.params.event), place: { $notNull: true } }, select: ['affected'] });
    if (row === null) return context.notFound('There is no such event: it is older than the newsroom keeps them.');
    const all = row.affected ?? [];
    const start = (paging.page - 1) * paging.pageSize;
    context.set('Cache-Control', 'no-store');
    context.body = toPage(all.slice(start, start + paging.pageSize), paging, all.length) satisfies AffectedResponse;
  },
});
