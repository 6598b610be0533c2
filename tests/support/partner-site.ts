/** examples/partner-site as a process of its own, on a folder that is gone when it stops. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { SECRET, until } from './endpoints';
import { freePort } from './free-port';
import { temporaryDirectory } from './temporary-directory';

export interface PartnerSite {
  /** Where it listens to webhooks signed with `SECRET`. */
  url: string;
  /** The page of a slug when it is there and holds the text: the file, and when it was written, in milliseconds since 1970. */
  page(slug: string, text?: string): Promise<{ html: string; writtenAt: number }>;
  /** Resolves when there is no page of a slug. */
  noPage(slug: string): Promise<void>;
  stop(): Promise<void>;
}

const MAIN = path.resolve(__dirname, '../../examples/partner-site/main.ts');

/**
 * Resolves when it has built what there is, and listens.
 * @param newsroom `http://127.0.0.1:<port>`
 * @param cache where it sends PURGE requests
 */
export const startPartnerSite = async (newsroom: string, cache = ''): Promise<PartnerSite> => {
  const directory = await temporaryDirectory();
  const folder = path.join(directory, 'site');
  const port = await freePort();
  const ours = { NEWSROOM_URL: newsroom, WEBHOOK_SECRET: SECRET, SITE_FOLDER: folder, LOCALES: 'ru', CACHE_URL: cache, PORT: String(port) };
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
    env: { ...process.env, ...ours, HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await until(
    () => Promise.resolve(output),
    (said) => said.includes('Listening'),
    60,
  );
  const fileOf = (slug: string): string => path.join(folder, 'ru', `${slug}.html`);
  const read = async (slug: string) => {
    const { mtimeMs } = await stat(fileOf(slug));
    return { html: await readFile(fileOf(slug), 'utf8'), writtenAt: mtimeMs };
  };

  return {
    url: `http://127.0.0.1:${String(port)}/`,
    page: async (slug, text = '') => {
      const found = await until(
        () => read(slug).catch(() => null),
        (page) => page?.html.includes(text) === true,
      );
      return found!;
    },
    async noPage(slug) {
      await until(
        () => read(slug).catch(() => null),
        (page) => page === null,
      );
    },
    async stop() {
      child.kill();
      await once(child, 'exit');
      await rm(directory, { recursive: true, force: true });
    },
  };
};
