/** What the panel may ask, each as a schema that says what is allowed. */
import { z } from 'zod';

import { EVENT_TYPES } from '../../../shared/contracts/events';
import * as parameters from '../http/parameters';

const documentIds = z
  .array(z.string().regex(/^[\w-]{1,64}$/, 'must be document ids'))
  .max(200, 'must name at most 200')
  .optional();

const endpoint = {
  url: z
    .string({ error: 'must be an address such as https://partner.example/hooks/news' })
    .trim()
    .max(2_000, 'must be at most 2,000 characters'),
  description: z.string().trim().max(500, 'must be at most 500 characters').nullable().optional(),
  types: z
    .array(parameters.oneOf(...(EVENT_TYPES as [(typeof EVENT_TYPES)[number], ...(typeof EVENT_TYPES)[number][]])))
    .max(EVENT_TYPES.length)
    .optional(),
  filters: z.strictObject({ regions: documentIds, topics: documentIds, organisations: documentIds }).optional(),
  enabled: z.boolean({ error: 'must be true or false' }).optional(),
};

export const creationRequest = z.strictObject(endpoint);
export const updateRequest = z.strictObject({ ...endpoint, url: endpoint.url.optional() });

export const replayRequest = z.strictObject({
  since: z.iso.datetime({ offset: true, error: 'must be an instant such as 2026-01-31T09:00:00.000Z' }).transform((text) => new Date(text)),
});

export const logQuery = z.strictObject({
  endpoint: z
    .string()
    .regex(/^\d{1,9}$/, 'must be the number of an endpoint')
    .transform(Number)
    .optional(),
  state: parameters.oneOf('pending', 'failing', 'delivered', 'dead').optional(),
  type: parameters.oneOf('test', ...EVENT_TYPES).optional(),
  search: z.string().trim().max(200, 'must be at most 200 characters').optional(),
  ...parameters.paging({ pageSize: 20, maxPageSize: 100 }),
});
