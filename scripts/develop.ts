/** `npm run develop`: the newsroom, started anew after every change of its sources. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, statSync, utimesSync, watchFile } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { build } from './build/build';
import { endWith, prepareEnvironment } from './start/start-newsroom';

const ROOT = path.resolve(__dirname, '..');
const PLUGIN = path.join(ROOT, 'src/plugins/newsroom');
const POLL = 500;
const BUILT_SERVER = path.join(PLUGIN, 'dist/server/index.js');
const BUILT = [BUILT_SERVER, path.join(PLUGIN, 'dist/admin/index.mjs')];

const run = (directory: string, program: string, ...rest: string[]): ChildProcess =>
  spawn(process.execPath, [path.join(ROOT, 'node_modules/@strapi', program), ...rest], { cwd: directory, stdio: 'inherit' });

/** The plugin's watcher begins with a build, and empties the folders before it: Strapi would find no plugin meanwhile. */
const firstBuild = async (watcher: ChildProcess, since: number): Promise<void> => {
  const isBuilt = (file: string): boolean => existsSync(file) && statSync(file).mtimeMs >= since;
  while (!BUILT.every(isBuilt)) {
    if (watcher.exitCode !== null) throw new Error('The newsroom plugin could not be built; see above.');
    await wait(POLL);
  }
};

/**
 * Strapi's watcher would restart on the plugin's sources, before their build is done, and does not see
 * the built files. So it is told to ignore the former, and is woken by a touched file after the latter.
 * A build replaces the whole folder, which ends every watch inside of it but one that polls.
 */
const reloadAfterPluginBuilds = (): void => {
  watchFile(BUILT_SERVER, { interval: POLL }, ({ mtimeMs }) => {
    if (mtimeMs > 0) utimesSync(path.join(ROOT, 'src/index.ts'), new Date(), new Date());
  });
};

const main = async (): Promise<void> => {
  process.env.NODE_ENV ||= 'development';
  prepareEnvironment();
  await build(['reader'], (line) => console.log(line));
  const since = Date.now();
  const watcher = run(PLUGIN, 'sdk-plugin/bin/strapi-plugin.js', 'watch');
  await firstBuild(watcher, since);
  const strapi = run(ROOT, 'strapi/bin/strapi.js', 'develop');
  reloadAfterPluginBuilds();
  strapi.on('exit', (code) => {
    watcher.kill();
    process.exit(code ?? 0);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => strapi.kill(signal));
};

main().catch(endWith);
