import type { ServerResponse } from 'node:http';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { answerKeeper } from '../keeping/service';
import { givenAnswer } from './answering.middleware';
import { publicRoot } from '../keeping/answer-at.service';
import { isPlain, openFrontDoor } from './front-door.service';

/** Headers that belong to one answer or to one connection. */
const OWN = new Set(['content-encoding', 'content-length', 'content-type', 'connection', 'date', 'etag', 'keep-alive', 'set-cookie']);

const isOwn = (name: string): boolean => OWN.has(name) || name.startsWith('ratelimit');

/** Node's types know it of requests alone. */
type RawNames = ServerResponse & { getRawHeaderNames: () => string[] };

/** Sites whose scripts ask for one answer, each with headers of its own: more of them are answered the long way. */
const MOST_FRONTS = 8;

/**
 * Stands before all other middlewares and remembers with an answer the headers that they gave it; the next one who asks for it gets both
 * at the front door. Callers with credentials go through all of them, for what these say depends on the caller.
 */
export const keptAnswers = (strapi: Core.Strapi) => {
  const root = publicRoot(strapi);
  const keeper = answerKeeper(strapi);
  openFrontDoor(strapi);

  return async (context: Context, next: Next): Promise<void> => {
    const { emptyings } = keeper;
    await next();
    const given = isPlain(root, context.req) ? givenAnswer(context) : null;
    // Permissions may be others than those that it was let in by.
    if (keeper.emptyings !== emptyings) return;
    if (given === null || given.fronts.size >= MOST_FRONTS || (context.status !== 200 && context.status !== 304)) return;
    const names = (context.res as RawNames).getRawHeaderNames().filter((name) => !isOwn(name.toLowerCase()));
    given.fronts.set(
      context.req.headers.origin ?? '',
      Object.fromEntries(names.map((name) => [name, String(context.res.getHeader(name))])),
    );
  };
};
