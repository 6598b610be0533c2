/** The built app as a process of its own, on a database that is gone when it ends. */
import path from 'node:path';

import { createPublicDirectory } from '../../tests/support/public-directory';
import { temporaryDirectory } from '../../tests/support/temporary-directory';
import { createTestDatabase } from '../../tests/support/test-database';
import { testEnvironment } from '../../tests/support/test-environment';
import { startWorker, type Worker } from '../read/worker';
import type { calls } from './app';

export type DatabaseName = 'sqlite' | 'postgres';

export interface Place extends Worker<typeof calls> {
  /** `http://127.0.0.1:<port>` */
  url: string;
}

const APP = path.resolve(__dirname, '../..');

/** Receivers of the benchmark lie on this machine. */
const LOCAL = { NEWSROOM_WEBHOOKS_PRIVATE_ADDRESSES: '127.0.0.0/8' };

export const openPlace = async (database: DatabaseName, env: Record<string, string> = LOCAL): Promise<Place> => {
  process.env.TEST_DATABASE = database;
  const data = await createTestDatabase({ empty: true });
  const files = await createPublicDirectory(APP);
  const production = { NODE_ENV: 'production', LOG_LEVEL: 'warn', PUBLIC_DIRECTORY: files.directory, NODE_OPTIONS: '--expose-gc' };
  const worker = await startWorker<typeof calls>({
    file: path.join(__dirname, 'app.ts'),
    env: { ...testEnvironment(process.env), ...production, ...data.environment, ...env },
    log: path.join(await temporaryDirectory(), 'output.log'),
  });
  const port = await worker.call('start');
  return {
    ...worker,
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      await worker.call('stop');
      await worker.stop();
      await files.remove();
      await data.drop();
    },
  };
};
