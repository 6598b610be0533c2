import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Site } from '../../public/reader/site/view';

export const ASSETS_PATH = '/reader-assets/';

export interface Asset {
  type: string;
  body: Buffer;
  gzipped: Buffer;
}

export interface Assets {
  links: Site['assets'];
  /** By file name; the names carry a hash of the content. */
  files: ReadonlyMap<string, Asset>;
}

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  icon: 'image/svg+xml',
};

/** What `scripts/build-reader.ts` made, three small files, kept in memory; null where it was not run. */
export function loadAssets(publicDir: string): Assets | null {
  const directory = join(publicDir, ASSETS_PATH);
  const names = manifestIn(directory);
  if (names === null) return null;
  const files = new Map(
    Object.entries(names).map(([kind, name]) => {
      const body = readFileSync(join(directory, name));
      return [name, { type: TYPES[kind] ?? 'application/octet-stream', body, gzipped: gzipSync(body, { level: 9 }) }];
    }),
  );
  return { links: { css: ASSETS_PATH + names.css, js: ASSETS_PATH + names.js, icon: ASSETS_PATH + names.icon }, files };
}

function manifestIn(directory: string): Record<'css' | 'js' | 'icon', string> | null {
  try {
    return JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as Record<'css' | 'js' | 'icon', string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
