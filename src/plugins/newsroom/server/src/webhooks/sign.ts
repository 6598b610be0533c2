import { createHmac } from 'node:crypto';

const PREFIX = /^whsec_/;

/**
 * The headers of one attempt: Standard Webhooks 1.0, "Signature scheme" (symmetric).
 * @param secrets `whsec_…`, every one that is valid now: a receiver that knows any of them can verify
 */
export const sign = (
  { id, body, secrets }: { id: string; body: string; secrets: readonly string[] },
  now: Date,
): { 'webhook-id': string; 'webhook-timestamp': string; 'webhook-signature': string } => {
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(PREFIX, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
};
