import { createServer, type IncomingMessage, type Server } from 'node:http';

import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { isGenuine } from './verify-webhook';

interface Options {
  /** `whsec_…`; two while it is being replaced. */
  secrets: readonly string[];
  /** Resolves when the message is safe. */
  take: (id: string, event: PublicEvent) => Promise<void>;
  onError: (error: unknown) => void;
}

/** Bytes: the newsroom's messages stay under 20 kB. */
const MOST = 64_000;

/** As it came: the signature is made over these bytes, not over JSON that was written anew. Null when it is too long. */
const bodyOf = async (request: IncomingMessage): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** Takes a message in, and answers at once: what it means is worked on afterwards. */
export const createReceiver = ({ secrets, take, onError }: Options): Server => {
  const statusFor = async (request: IncomingMessage): Promise<number> => {
    if (request.method !== 'POST') return 405;
    const body = await bodyOf(request);
    if (body === null) return 413;
    if (!secrets.some((secret) => isGenuine(request.headers, body, secret, new Date()))) return 401;
    const message = JSON.parse(body) as PublicEvent | { type: 'test' };
    if (message.type !== 'test') await take(String(request.headers['webhook-id']), message);
    return 204;
  };

  return createServer((request, response) => {
    statusFor(request)
      .catch((error: unknown) => {
        onError(error);
        // It is sent again.
        return 500;
      })
      .then((status) => response.writeHead(status, status === 413 ? { connection: 'close' } : {}).end())
      .catch(onError);
  });
};
