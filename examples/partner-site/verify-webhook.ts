import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Seconds that a message may be old, or ahead of our clock: a recorded one can't be sent again tomorrow. */
const TOLERANCE = 300;

/**
 * Standard Webhooks 1.0: whether a message comes from whoever knows the secret, and is new.
 * @param secret `whsec_…`
 * @param body as it came over the wire
 */
export const isGenuine = (headers: IncomingHttpHeaders, body: string, secret: string, now: Date): boolean => {
  const valueOf = (name: string): string => String(headers[`webhook-${name}`] ?? '');
  const [id, timestamp] = [valueOf('id'), valueOf('timestamp')];
  if (!(Math.abs(now.getTime() / 1_000 - Number(timestamp || NaN)) <= TOLERANCE)) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  // There are several while a secret is being replaced.
  return valueOf('signature')
    .split(' ')
    .some((signature) => {
      const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
      return given.length === expected.length && timingSafeEqual(given, expected);
    });
};
