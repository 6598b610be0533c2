/** Receivers on this machine: one that takes everything, and many that never answer. */
import { createServer, type Server, type Socket } from 'node:net';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { instant } from './clock';

export interface Receipt {
  documentId: string;
  version: number;
  at: number;
}

export interface Receiver {
  url: string;
  port: number;
  receipts: readonly Receipt[];
  /** When an event of a document arrived; null while it has not. */
  arrival(documentId: string): number | null;
  close(): Promise<void>;
}

const listen = async (server: http.Server | Server, port: number): Promise<number> => {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

export const startReceiver = async (port = 0): Promise<Receiver> => {
  const receipts: Receipt[] = [];
  const arrivals = new Map<string, number>();
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const at = instant();
      const { data } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as PublicEvent;
      receipts.push({ documentId: data.documentId, version: data.version, at });
      if (!arrivals.has(data.documentId)) arrivals.set(data.documentId, at);
      response.writeHead(204).end();
    });
  });
  const chosen = await listen(server, port);
  return {
    url: `http://127.0.0.1:${String(chosen)}/hook`,
    port: chosen,
    receipts,
    arrival: (documentId) => arrivals.get(documentId) ?? null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Takes connections and says nothing. @returns addresses, all different */
export const startHanging = async (count: number): Promise<{ urls: string[]; close: () => void }> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  const port = await listen(server, 0);
  return {
    urls: Array.from({ length: count }, (_, index) => `http://127.0.0.1:${String(port)}/hang/${String(index)}`),
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
