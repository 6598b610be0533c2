/** The yardstick: Node's own server, and nothing else, giving the same bytes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { serve } from './worker';

let body = Buffer.alloc(0);

const server = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
  response.end(body);
});

const listen = async (text: string): Promise<number> => {
  body = Buffer.from(text);
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

export const calls = { listen };

serve(calls);
