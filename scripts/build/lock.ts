import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const take = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  // A builder that was killed leaves its lock behind.
  const owner = Number(readFileSync(file, 'utf8'));
  if (owner > 0 && !isAlive(owner)) rmSync(file, { force: true });
  return false;
};

/** Two builds of one folder would read each other's half-written files: the second waits for the first. */
export const withLock = async <Result>(file: string, work: () => Promise<Result>): Promise<Result> => {
  mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) await wait(250);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
};
