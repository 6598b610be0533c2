import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';

import { answering } from '../http/answering.middleware';
import { parseQuery } from '../http/parse-query.service';
import { ANY_CHANGE } from '../keeping/touched-by';
import { redirectsSince } from '../slugs';

const instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/,
    'must be a day or an instant such as 2025-05-17T12:00:00Z',
  )
  .transform((text) => new Date(text))
  .refine((date) => !Number.isNaN(date.getTime()), { error: 'must be a date that exists' });

const query = z.strictObject({ since: instant.optional() });

export const redirectsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(strapi, [ANY_CHANGE], async (context: Context) => {
    const { since } = parseQuery(query, context.query);
    return { body: { data: await redirectsSince(strapi, since ?? null, new Date()) } };
  }),
});
