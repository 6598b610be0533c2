/** Messages that were taken and are still to be worked on, each in a file: an answer of 2xx means that it is not lost any more. */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';

export interface Inbox {
  /** Resolves when it is safe on the disk. */
  put(id: string, event: PublicEvent): Promise<void>;
  /** The one that has waited longest; null when there is none. */
  first(): Promise<{ name: string; event: PublicEvent } | null>;
  done(name: string): Promise<void>;
}

export const openInbox = async (folder: string): Promise<Inbox> => {
  await mkdir(folder, { recursive: true });
  const waiting = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  let count = 0;

  return {
    async put(id, event) {
      count += 1;
      const order = `${String(Date.now())}-${String(count).padStart(6, '0')}`;
      const file = path.join(folder, `${order}-${id.replace(/[^\w-]/g, '')}.json`);
      const handle = await open(`${file}.part`, 'w');
      await handle.writeFile(JSON.stringify(event));
      await handle.sync();
      await handle.close();
      await rename(`${file}.part`, file);
    },

    async first() {
      const name = (await waiting()).at(0);
      if (name === undefined) return null;
      return { name, event: JSON.parse(await readFile(path.join(folder, name), 'utf8')) as PublicEvent };
    },

    done: (name) => rm(path.join(folder, name), { force: true }),
  };
};
