/** The built app in a process of its own, which says how much memory it takes. */
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { createStrapi } from '@strapi/strapi';
import supertest from 'supertest';

import { signInAsAdmin } from '../../tests/support/admin-session';
import { serve } from '../read/worker';

const APP = path.resolve(__dirname, '../..');

/** Milliseconds. Pictures are unpacked for longer than that. */
const EVERY = 10;

let peak = 0;

const start = async (): Promise<{ port: number; token: string }> => {
  const strapi = await createStrapi({ appDir: APP, distDir: path.join(APP, 'dist'), serveAdminPanel: false }).load();
  strapi.server.mount();
  const server = strapi.server.httpServer;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const app = { strapi, request: supertest(server), url: '', stop: () => strapi.destroy() };
  const { token } = await signInAsAdmin(app);
  setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, EVERY);
  return { port: (server.address() as AddressInfo).port, token };
};

export const calls = {
  start,
  /** Resident bytes: now, and the most since it was asked last. */
  memory: (): { now: number; peak: number } => {
    const now = process.memoryUsage.rss();
    const answer = { now, peak: Math.max(peak, now) };
    peak = now;
    return answer;
  },
};

serve(calls);
