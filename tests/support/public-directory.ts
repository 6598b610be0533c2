import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';

import { temporaryDirectory } from './temporary-directory';

/** A public folder with the app's static files and uploads of its own, so that a test leaves nothing in ours. */
export const createPublicDirectory = async (appDirectory: string): Promise<{ directory: string; remove(): Promise<void> }> => {
  const directory = await temporaryDirectory();
  const ours = path.join(appDirectory, 'public');
  const entries = await readdir(ours).catch(() => []);
  for (const entry of entries.filter((name) => name !== 'uploads')) {
    await symlink(path.join(ours, entry), path.join(directory, entry));
  }
  await mkdir(path.join(directory, 'uploads'));
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
};
