/** How the newsroom's public routes answer: JSON with a strong ETag, told from the body and nothing else. */
import type { Context } from 'koa';

import type { Config } from '../config';
import { bytesOf, ENCODINGS, etagOf, isKnownTo, isWorthCompressing, type Encoding, type PreparedAnswer } from '../keeping/prepare-answer';

export const cacheControl = ({
  sharedMaxAge,
  staleWhileRevalidate,
}: Pick<Config['http'], 'sharedMaxAge' | 'staleWhileRevalidate'>): string => {
  const shared = sharedMaxAge > 0 ? `, s-maxage=${sharedMaxAge}` : '';
  const stale = staleWhileRevalidate > 0 ? `, stale-while-revalidate=${staleWhileRevalidate}` : '';
  return `public, max-age=0, must-revalidate${shared}${stale}`;
};

/** Clients say it in few ways. */
const MOST_WAYS = 200;
const negotiated = new Map<string, Encoding>();

/** What the client takes, if that is known without weighing what it says; undefined when it is not. */
export const knownEncoding = (said: string | string[] | undefined, answer: PreparedAnswer): Encoding | undefined => {
  if (said === undefined || !isWorthCompressing(answer)) return 'identity';
  return typeof said === 'string' ? negotiated.get(said) : undefined;
};

const encodingFor = (context: Context, answer: PreparedAnswer): Encoding => {
  const said = context.req.headers['accept-encoding'];
  const known = knownEncoding(said, answer);
  if (known !== undefined || typeof said !== 'string') return known ?? 'identity';
  if (negotiated.size >= MOST_WAYS) negotiated.clear();
  const encoding = (context.acceptsEncodings(...ENCODINGS, 'identity') || 'identity') as Encoding;
  negotiated.set(said, encoding);
  return encoding;
};

/**
 * Sends the answer, or 304 when the client has it already. Only `If-None-Match` counts: a page changes with the people on
 * it, which `If-Modified-Since`, to the second, can't tell. The front door sends the same headers in the same order: what differs from one
 * answer to the next comes last.
 */
export const sendAnswer = (context: Context, answer: PreparedAnswer, http: Config['http']): void => {
  if (http.cacheTagHeader !== null && answer.tags !== null) context.set(http.cacheTagHeader, answer.tags);
  const encoding = encodingFor(context, answer);
  context.set('Cache-Control', cacheControl(http));
  context.vary('Accept-Encoding');
  if (answer.lastModified !== null) context.set('Last-Modified', answer.lastModified);
  context.set('ETag', etagOf(answer, encoding));
  const known = context.get('If-None-Match');
  if (known !== '' && isKnownTo(known, answer)) {
    context.status = 304;
    return;
  }
  context.status = 200;
  context.type = 'application/json';
  if (encoding !== 'identity') context.set('Content-Encoding', encoding);
  context.body = bytesOf(answer, encoding);
};
