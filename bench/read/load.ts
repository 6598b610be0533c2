/** The load generator: keeps requests under way on a number of connections, and says how long the answers took. */
import { connect, type Socket } from 'node:net';

import { serve } from './worker';

export interface Load {
  port: number;
  /** Asked for in turn. */
  paths: readonly string[];
  headers?: Readonly<Record<string, string>>;
  connections: number;
  seconds: number;
  /** Ends earlier, after so many answers. */
  most?: number;
}

export interface Measured {
  perSecond: number;
  answers: number;
  /** How many of each status. */
  statuses: Record<number, number>;
  bytes: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** Reads answers off a connection that stays open; bodies have a Content-Length. */
const readAnswers = (socket: Socket, onAnswer: (status: number, bytes: number) => void): void => {
  let buffered: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    buffered = buffered.length === 0 ? chunk : Buffer.concat([buffered, chunk]);
    for (;;) {
      const end = buffered.indexOf(HEAD_END);
      if (end < 0) return;
      const head = buffered.subarray(0, end).toString('latin1');
      const status = Number(head.slice(9, 12));
      const length = status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
      const total = end + HEAD_END.length + length;
      if (buffered.length < total) return;
      buffered = buffered.subarray(total);
      onAnswer(status, total);
    }
  });
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const run = async ({ port, paths, headers = {}, connections, seconds, most = Infinity }: Load): Promise<Measured> => {
  const lines = Object.entries({ Host: '127.0.0.1', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const requests = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`));
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  let bytes = 0;
  let asked = 0;
  const start = performance.now();
  const end = start + seconds * 1000;

  const keepAsking = (socket: Socket) =>
    new Promise<void>((resolve, reject) => {
      let sent = 0;
      const next = (): void => {
        if (asked >= most || performance.now() >= end) {
          socket.destroy();
          resolve();
          return;
        }
        sent = performance.now();
        socket.write(requests[asked++ % requests.length]);
      };
      socket.once('error', reject);
      readAnswers(socket, (status, size) => {
        times.push(performance.now() - sent);
        statuses[status] = (statuses[status] ?? 0) + 1;
        bytes += size;
        next();
      });
      socket.once('connect', next);
    });

  await Promise.all(Array.from({ length: connections }, () => keepAsking(connect({ port, host: '127.0.0.1', noDelay: true }))));
  const elapsed = (performance.now() - start) / 1000;
  times.sort((one, other) => one - other);
  return {
    perSecond: times.length / elapsed,
    answers: times.length,
    statuses,
    bytes: times.length === 0 ? 0 : bytes / times.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
};

export const calls = { run };

serve(calls);
