/** How the newsroom's public routes answer: JSON with a strong ETag, told from the body and nothing else. */
import { createHash } from 'node:crypto';

import type { Context } from 'koa';

import type { Config } from '../config';

export interface Answer {
  body: unknown;
  /** ISO 8601 UTC. */
  lastModified?: string;
}

export const cacheControl = ({ sharedMaxAge, staleWhileRevalidate }: Config['http']): string => {
  const shared = sharedMaxAge > 0 ? `, s-maxage=${sharedMaxAge}` : '';
  const stale = staleWhileRevalidate > 0 ? `, stale-while-revalidate=${staleWhileRevalidate}` : '';
  return `public, max-age=0, must-revalidate${shared}${stale}`;
};

/**
 * Sends the answer, or 304 when the client has it already. Only `If-None-Match` counts: a page changes with the people on
 * it, which `If-Modified-Since`, to the second, can't tell.
 */
export const sendAnswer = (context: Context, { body, lastModified }: Answer, http: Config['http']): void => {
  const json = JSON.stringify(body);
  context.set('Cache-Control', cacheControl(http));
  context.set('ETag', `"${createHash('sha256').update(json).digest('base64url').slice(0, 27)}"`);
  if (lastModified !== undefined) context.set('Last-Modified', new Date(lastModified).toUTCString());
  context.status = 200;
  if (context.get('If-None-Match') !== '' && context.fresh) {
    context.status = 304;
    return;
  }
  context.type = 'application/json';
  context.body = json;
};
