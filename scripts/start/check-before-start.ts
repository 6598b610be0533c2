import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { missingOutput } from '../build/build';

/** @throws {Error} when no build has been made. */
export const checkBuild = (): void => {
  const missing = missingOutput();
  if (missing !== undefined) throw new Error(`There is no build yet (${missing} is missing): run "npm run build" first.`);
};

/** Writes and removes a file: rights, quotas and read-only mounts all show, for every user. */
const checkFolder = (folder: string): void => {
  const probe = path.join(folder, `.newsroom-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(probe, '');
  rmSync(probe);
};

const checkPort = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => server.close(() => resolve()));
  });

/** Finds out before any work is done what would stop the start in the middle. Throws what the system says. */
export const checkSurroundings = async (strapi: Core.Strapi): Promise<void> => {
  const filename: unknown = strapi.config.get('database.connection.connection.filename');
  if (typeof filename === 'string') checkFolder(path.dirname(filename));
  checkFolder(path.join(strapi.dirs.static.public, 'uploads'));
  await checkPort(strapi.config.get('server.host'), strapi.config.get('server.port'));
};
