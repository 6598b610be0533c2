import type { AddressInfo } from 'node:net';
import path from 'node:path';

import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';

import { createPublicDirectory } from './public-directory';
import { createTestDatabase, type TestDatabase } from './test-database';
import { testEnvironment } from './test-environment';

export interface RunningStrapi {
  strapi: Core.Strapi;
  /** Supertest on the running server: `await request.get('/api/newsroom/news-items')`. */
  request: ReturnType<typeof supertest>;
  /** `http://127.0.0.1:<port>`; empty unless started with `listen`. */
  url: string;
  /** Stops the server and removes its files; its database too, unless the caller gave it. */
  stop(): Promise<void>;
}

export interface BootOptions {
  /** Variables of the environment on top of the test's own; set before Strapi reads its configuration. */
  env?: Record<string, string>;
  /** A database that outlives this instance, for tests of restarts and of several nodes; the caller drops it. */
  database?: TestDatabase;
  /** Start without tables, as the very first start does. */
  emptyDatabase?: boolean;
  /** Listen on a free port, for tests that need a real address. */
  listen?: boolean;
  /** The port to listen on instead of any free one, where PUBLIC_URL has to name it beforehand. */
  port?: number;
  /** Serve the built panel. */
  panel?: boolean;
  /** Another app than ours, built already. */
  appDir?: string;
  distDir?: string;
}

const APP = path.resolve(__dirname, '../..');

/** The built app, in this process, on a database of its own. Stop it before the test file ends. */
export const bootStrapi = async (options: BootOptions = {}): Promise<RunningStrapi> => {
  const appDir = options.appDir ?? APP;
  const isOurs = appDir === APP;
  const database = options.database ?? (await createTestDatabase({ empty: options.emptyDatabase ?? !isOurs }));
  const files = await createPublicDirectory(appDir);
  const clean = async (): Promise<void> => {
    await files.remove();
    if (options.database === undefined) await database.drop();
  };

  try {
    Object.assign(process.env, testEnvironment(process.env), database.environment, { PUBLIC_DIRECTORY: files.directory }, options.env);
    const strapi = createStrapi({
      appDir,
      distDir: options.distDir ?? path.join(appDir, 'dist'),
      serveAdminPanel: options.panel ?? false,
    });
    await strapi.load();
    strapi.server.mount();
    const url = options.listen === true || options.port !== undefined ? await listen(strapi, options.port ?? 0) : '';
    return {
      strapi,
      request: supertest(strapi.server.httpServer),
      url,
      stop: async () => {
        await strapi.destroy();
        await clean();
      },
    };
  } catch (error) {
    await clean();
    throw error;
  }
};

const listen = async (strapi: Core.Strapi, port: number): Promise<string> => {
  const server = strapi.server.httpServer;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
