import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Made by a build or by an installation: no source. */
const NO_SOURCE = new Set(['node_modules', 'dist', '.strapi']);

/** All source files under a file or folder, as paths with `/` relative to the root; none when it does not exist. */
export const listFiles = (root: string, place: string, except: readonly string[] = []): string[] => {
  const full = path.join(root, place);
  if (!existsSync(full) || except.includes(place)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full)
    .filter((name) => !NO_SOURCE.has(name))
    .sort()
    .flatMap((name) => listFiles(root, place === '.' ? name : `${place}/${name}`, except));
};

interface Sources {
  inputs: readonly string[];
  except?: readonly string[];
}

/** Changes when a file is added, removed, renamed or edited, or when one of the values changes. Tests are not built. */
export const digestOf = (root: string, { inputs, except }: Sources, values: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((place) => listFiles(root, place, except)).filter((name) => !/\.test\.tsx?$/.test(name))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  for (const value of values) hash.update(`${value}\0`);
  return hash.digest('hex');
};
