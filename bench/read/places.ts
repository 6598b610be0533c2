/** Databases and folders of the benchmark's own, gone when it ends. */
import path from 'node:path';

import { createPublicDirectory } from '../../tests/support/public-directory';
import { temporaryDirectory } from '../../tests/support/temporary-directory';
import { createTestDatabase } from '../../tests/support/test-database';
import { testEnvironment } from '../../tests/support/test-environment';
import type { calls as appCalls } from './app';
import type { calls as bareCalls } from './bare';
import type { calls as loadCalls, Load, Measured } from './load';
import { startWorker, type Worker } from './worker';

export type DatabaseName = 'sqlite' | 'postgres';
export type App = Worker<typeof appCalls> & { port: number };

export interface Place {
  database: DatabaseName;
  /** Another process of the app on the same database. */
  startApp(options?: { env?: Record<string, string>; processors?: string; saves?: 'ours' | 'stock' }): Promise<App>;
  load(load: Load): Promise<Measured>;
  bare(text: string): Promise<number>;
  leave(): Promise<void>;
}

const APP = path.resolve(__dirname, '../..');
const fileOf = (name: string): string => path.join(__dirname, `${name}.ts`);

export const openPlace = async (database: DatabaseName): Promise<Place> => {
  process.env.TEST_DATABASE = database;
  const data = await createTestDatabase({ empty: true });
  const files = await createPublicDirectory(APP);
  const log = path.join(await temporaryDirectory(), 'output.log');
  const loader = await startWorker<typeof loadCalls>({ file: fileOf('load'), log });
  const server = await startWorker<typeof bareCalls>({ file: fileOf('bare'), log });
  const apps: App[] = [];
  return {
    database,
    async startApp({ env = {}, processors, saves = 'ours' } = {}) {
      const production = { NODE_ENV: 'production', LOG_LEVEL: 'http', NEWSROOM_RATE_LIMIT: '0', PUBLIC_DIRECTORY: files.directory };
      const worker = await startWorker<typeof appCalls>({
        file: fileOf('app'),
        env: { ...testEnvironment(process.env), ...production, ...data.environment, ...env },
        log,
        ...(processors === undefined ? {} : { processors }),
      });
      const app = { ...worker, port: await worker.call('start', saves) };
      apps.push(app);
      return app;
    },
    load: (load) => loader.call('run', load),
    bare: (text) => server.call('listen', text),
    async leave() {
      for (const app of apps) await app.stop();
      await loader.stop();
      await server.stop();
      await files.remove();
      await data.drop();
    },
  };
};
