import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { answerKeeper } from '../keeping/service';
import { sendKept } from './answer';
import { givenAnswer } from './answering.middleware';

/** Headers that belong to one answer or to one connection. */
const OWN = new Set(['content-encoding', 'content-length', 'content-type', 'connection', 'date', 'etag', 'keep-alive', 'set-cookie']);

/** Sites whose scripts ask for one answer, each with headers of its own: more of them are answered the long way. */
const MOST_FRONTS = 8;

/**
 * Stands before all other middlewares and gives answers that are kept, with the headers that the others gave the first of its kind.
 * Callers with credentials go through all of them, for what these say depends on the caller.
 */
export const keptAnswers = (strapi: Core.Strapi) => {
  const root = `${strapi.config.get<string>('api.rest.prefix', '/api')}/newsroom/`;
  const isPlain = ({ method, headers, url }: Context['req']): boolean =>
    (method === 'GET' || method === 'HEAD') && headers.authorization === undefined && url !== undefined && url.startsWith(root);

  return async (context: Context, next: Next): Promise<void> => {
    const { req } = context;
    if (!isPlain(req)) {
      await next();
      return;
    }
    const start = new Date();
    const origin = req.headers.origin ?? '';
    const kept = await answerKeeper(strapi).kept(context.url);
    const front = kept?.fronts.get(origin);
    if (kept !== undefined && front !== undefined) {
      const status = sendKept(context, kept, front);
      strapi.log.http(`${context.method} ${context.url} (${new Date().getTime() - start.getTime()} ms) ${status}`);
      return;
    }
    await next();
    const given = givenAnswer(context);
    if (given === null || given.fronts.size >= MOST_FRONTS || (context.status !== 200 && context.status !== 304)) return;
    const headers = Object.entries(context.response.headers).filter(([name]) => !OWN.has(name) && !name.startsWith('ratelimit'));
    given.fronts.set(origin, Object.fromEntries(headers.map(([name, value]) => [name, String(value)])));
  };
};
