import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** As it came over the wire: signatures are made over it. */
  body: string;
}

export interface WebhookReceiver {
  /** `http://127.0.0.1:<port>/hook` */
  url: string;
  /** Everything received so far, in order. */
  requests: readonly ReceivedRequest[];
  /** How the next requests are answered, from now on; 204 to begin with. */
  answerWith(answer: number | ((request: ReceivedRequest, response: ServerResponse) => void)): void;
  /** Resolves as soon as so many requests are there, with all of them; rejects when they do not come. */
  received(count: number, withinMilliseconds?: number): Promise<readonly ReceivedRequest[]>;
  close(): Promise<void>;
}

interface Waiter {
  count: number;
  resolve(requests: readonly ReceivedRequest[]): void;
  timer: NodeJS.Timeout;
}

/** A real HTTP server on a port of this machine, any free one when none is named, for what the newsroom sends. */
export const startWebhookReceiver = async (port = 0): Promise<WebhookReceiver> => {
  const requests: ReceivedRequest[] = [];
  let waiters: Waiter[] = [];
  let answer: (request: ReceivedRequest, response: ServerResponse) => void = (_request, response) => void response.writeHead(204).end();

  const tellWaiters = (): void => {
    for (const waiter of waiters.filter(({ count }) => requests.length >= count)) {
      clearTimeout(waiter.timer);
      waiter.resolve([...requests]);
    }
    waiters = waiters.filter(({ count }) => requests.length < count);
  };

  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      requests.push(request);
      answer(request, response);
      tellWaiters();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    requests,
    answerWith: (next) => {
      answer = typeof next === 'number' ? (_request, response) => void response.writeHead(next).end() : next;
    },
    received: (count, withinMilliseconds = 10_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${requests.length} of ${count} requests came within ${withinMilliseconds} ms`)),
          withinMilliseconds,
        );
        waiters.push({ count, resolve, timer });
        tellWaiters();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
