import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { getConfig } from '../config';
import { clientOf, RateLimit, WINDOW } from './rate-limit';

/**
 * The address that asks. Behind a proxy that is the last one of X-Forwarded-For: the proxy wrote it, whatever the client wrote before.
 */
const addressOf = (context: Context): string => {
  const forwarded = context.app.proxy ? context.get('X-Forwarded-For').split(',').at(-1)?.trim() : undefined;
  return forwarded === undefined || forwarded === '' ? (context.req.socket.remoteAddress ?? '') : forwarded;
};

/** Stands before everything else and counts what each client asks of the public routes. */
export const rateLimit = (strapi: Core.Strapi) => {
  const { requestsPerMinute } = getConfig(strapi).http;
  const prefix = `${strapi.config.get<string>('api.rest.prefix', '/api')}/`;
  const limit = new RateLimit(requestsPerMinute);

  return async (context: Context, next: Next): Promise<void> => {
    if (requestsPerMinute === 0 || !context.url.startsWith(prefix)) {
      await next();
      return;
    }
    const { isAllowed, remaining, reset } = limit.take(clientOf(addressOf(context)), new Date().getTime());
    context.set('RateLimit-Policy', `${requestsPerMinute};w=${WINDOW / 1000}`);
    context.set('RateLimit-Limit', String(requestsPerMinute));
    context.set('RateLimit-Remaining', String(remaining));
    context.set('RateLimit-Reset', String(reset));
    if (isAllowed) {
      await next();
      return;
    }
    context.set('Retry-After', String(reset));
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
