import type { IncomingMessage } from 'node:http';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { getConfig } from '../config';
import { clientOf, RateLimit, WINDOW, type Allowance } from './rate-limit';

/** Of each app whose configuration names the middleware. */
const limits = new WeakMap<object, RateLimit>();

/**
 * The address that asks. Behind a proxy that is the last one of X-Forwarded-For: the proxy wrote it, whatever the client wrote before.
 */
const addressOf = (strapi: Core.Strapi, { headers, socket }: IncomingMessage): string => {
  const said = strapi.server.app.proxy ? headers['x-forwarded-for'] : undefined;
  const forwarded = String(said ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return forwarded === undefined || forwarded === '' ? (socket.remoteAddress ?? '') : forwarded;
};

/** Requests that were counted at the front door. */
const counted = new WeakMap<IncomingMessage, Allowance>();

/** Counts a request to the public routes, once; null where nobody counts. */
export const countRequest = (strapi: Core.Strapi, request: IncomingMessage): Allowance | null => {
  const limit = limits.get(strapi);
  if (limit === undefined) return null;
  const allowance = counted.get(request) ?? limit.take(clientOf(addressOf(strapi, request)), new Date().getTime());
  counted.set(request, allowance);
  return allowance;
};

export const allowanceHeaders = ({ limit, remaining, reset }: Allowance): Record<string, string> => ({
  'RateLimit-Policy': `${limit};w=${WINDOW / 1000}`,
  'RateLimit-Limit': String(limit),
  'RateLimit-Remaining': String(remaining),
  'RateLimit-Reset': String(reset),
});

/** Stands before all other middlewares and counts what each client asks of the public routes; what the front door gives is counted there. */
export const rateLimit = (strapi: Core.Strapi) => {
  const { requestsPerMinute } = getConfig(strapi).http;
  const prefix = `${strapi.config.get<string>('api.rest.prefix', '/api')}/`.toLowerCase();
  if (requestsPerMinute > 0) limits.set(strapi, new RateLimit(requestsPerMinute));

  return async (context: Context, next: Next): Promise<void> => {
    // The router takes `/API`, and a whole address in place of a path.
    const allowance = context.path.toLowerCase().startsWith(prefix) ? countRequest(strapi, context.req) : null;
    if (allowance === null) {
      await next();
      return;
    }
    context.set(allowanceHeaders(allowance));
    if (allowance.isAllowed) {
      await next();
      return;
    }
    const reset = String(allowance.reset);
    context.set('Retry-After', reset);
    context.set('Cache-Control', 'no-store');
    // Nothing is said here that anybody may not know; a script has to be able to read when to come back.
    if (context.get('Origin') !== '') {
      context.set('Access-Control-Allow-Origin', '*');
      context.set('Access-Control-Expose-Headers', 'Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset');
    }
    const message = `Too many requests: at most ${requestsPerMinute} a minute. Ask again in ${reset} s.`;
    context.status = 429;
    context.body = { data: null, error: { status: 429, name: 'RateLimitError', message, details: {} } };
    strapi.log.http(`${context.method} ${context.url} (0 ms) 429`);
  };
};
