/** Receivers that do what receivers ought not to, over real sockets. */
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

import type { AttemptOutcome } from '../../../shared/contracts/webhooks';

const write =
  (text: string) =>
  (socket: Socket): void => {
    socket.write(text);
  };
const end =
  (text: string) =>
  (socket: Socket): void => {
    socket.end(text);
  };
const answer = (status: string, headers = ''): ((socket: Socket) => void) =>
  end(`HTTP/1.1 ${status}\r\n${headers}Content-Length: 2\r\nConnection: close\r\n\r\nok`);

const forEver = (socket: Socket, every: number, text: () => string): void => {
  const timer = setInterval(() => {
    if (socket.writable) socket.write(text());
  }, every);
  socket.once('close', () => {
    clearInterval(timer);
  });
};

/** As fast as it goes. */
const flood = (socket: Socket, head: string): void => {
  socket.write(head);
  const block = 'x'.repeat(65_536);
  const more = (): void => {
    while (socket.writable && socket.write(block));
  };
  socket.on('drain', more);
  more();
};

const HEAD = 'HTTP/1.1 200 OK\r\n';

/** How it behaves once the request is there, and what comes of the attempt. */
export const MISBEHAVIOURS: ReadonlyArray<[string, (socket: Socket) => void, AttemptOutcome, string | null]> = [
  ['never answers', () => undefined, 'failed', 'timeout'],
  ['closes without a word', (socket) => socket.end(), 'failed', 'connection-lost'],
  ['resets the connection', (socket) => socket.resetAndDestroy(), 'failed', 'connection-lost'],
  ['speaks another protocol', end('220 mail.example ESMTP\r\n'), 'failed', 'malformed-answer'],
  ['answers with bytes', (socket) => void socket.end(Buffer.from([0, 255, 1, 254, 0, 0])), 'failed', 'malformed-answer'],
  ['answers with an empty line', end('\r\n\r\n'), 'failed', 'connection-lost'],
  ['breaks off in the status line', end('HTTP/1.1 20'), 'failed', 'connection-lost'],
  ['breaks off in the headers', end(`${HEAD}Content-Ty`), 'failed', 'connection-lost'],
  ['resets in the headers', (socket) => void socket.write(HEAD, () => socket.resetAndDestroy()), 'failed', 'connection-lost'],
  ['drips its headers', (socket) => forEver(socket.setNoDelay(), 20, () => 'H'), 'failed', 'malformed-answer'],
  [
    'drips headers of HTTP',
    (socket) => {
      socket.write(HEAD);
      forEver(socket, 20, () => 'X-A: b\r\n');
    },
    'failed',
    'timeout',
  ],
  ['has endless headers', (socket) => flood(socket, `${HEAD}X-A: `), 'failed', 'malformed-answer'],
  ['has a header without a name', end(`${HEAD}: nothing\r\n\r\n`), 'failed', 'malformed-answer'],
  ['has two lengths', end(`${HEAD}Content-Length: 2\r\nContent-Length: 5\r\n\r\nok`), 'failed', 'malformed-answer'],
  ['has a negative length', end(`${HEAD}Content-Length: -1\r\n\r\nok`), 'failed', 'malformed-answer'],
  ['says to go on, for ever', (socket) => forEver(socket, 20, () => 'HTTP/1.1 102 Processing\r\n\r\n'), 'failed', 'timeout'],
  [
    'switches the protocol',
    write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
    'failed',
    'malformed-answer',
  ],
  ['has a status of two digits', end('HTTP/1.1 20 OK\r\n\r\n'), 'failed', 'malformed-answer'],
  ['has a status of nine hundred', answer('999 What'), 'failed', 'http-999'],
  ['redirects for good', answer('301 Moved', 'Location: http://127.0.0.1:1/\r\n'), 'failed', 'http-301'],
  ['redirects inside', answer('302 Found', 'Location: http://169.254.169.254/\r\n'), 'failed', 'http-302'],
  ['redirects and keeps the method', answer('307 Temporary', 'Location: /elsewhere\r\n'), 'failed', 'http-307'],
  ['redirects and keeps it for good', answer('308 Permanent', 'Location: file:///etc/passwd\r\n'), 'failed', 'http-308'],
  ['has nothing new', answer('304 Not Modified'), 'failed', 'http-304'],
  ['does not understand', answer('400 Bad Request'), 'refused', 'http-400'],
  ['does not know it', answer('404 Not Found'), 'failed', 'http-404'],
  ['does not let it in', answer('401 Unauthorized'), 'failed', 'http-401'],
  ['is gone', answer('410 Gone'), 'gone', 'http-410'],
  ['finds it too large', answer('413 Content Too Large'), 'refused', 'http-413'],
  ['cannot process it', answer('422 Unprocessable'), 'refused', 'http-422'],
  ['is asked too often', answer('429 Too Many Requests', 'Retry-After: 60\r\n'), 'postponed', 'http-429'],
  ['is broken', answer('500 Internal Server Error'), 'failed', 'http-500'],
  ['has a broken one behind it', answer('502 Bad Gateway'), 'failed', 'http-502'],
  ['asks for time', answer('503 Service Unavailable', 'Retry-After: 60\r\n'), 'postponed', 'http-503'],
  ['asks for time in words', answer('503 Service Unavailable', 'Retry-After: later\r\n'), 'failed', 'http-503'],
  ['takes it and has an endless body', (socket) => flood(socket, `${HEAD}\r\n`), 'delivered', null],
  [
    'takes it and drips its body',
    (socket) => {
      socket.write(`${HEAD}Content-Length: 900\r\n\r\n`);
      forEver(socket, 20, () => '.');
    },
    'delivered',
    null,
  ],
  ['takes it and never ends its body', write(`${HEAD}Content-Length: 900\r\n\r\nok`), 'delivered', null],
  [
    'takes it and resets in its body',
    (socket) => void socket.write(`${HEAD}Content-Length: 900\r\n\r\nok`, () => socket.resetAndDestroy()),
    'delivered',
    null,
  ],
  ['takes it and sends broken chunks', end(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\nok`), 'delivered', null],
  ['takes it and says twice as much as it should', end(`${HEAD}Content-Length: 2\r\n\r\nok and more`), 'delivered', null],
  ['takes it and packs a bomb', end(`${HEAD}Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n\x1f\x8b`), 'delivered', null],
];

export interface Misbehaving {
  url: string;
  connections: () => number;
  close: () => Promise<void>;
}

/** Behaves so as soon as the first bytes of a request are there. */
export const startMisbehaving = async (behave: (socket: Socket) => void): Promise<Misbehaving> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
    socket.once('data', () => {
      behave(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`,
    connections: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
};
