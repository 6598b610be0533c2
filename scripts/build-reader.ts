/** Builds the reader's style, script and icon from `public/reader` into `public/reader-assets`, named by their content. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

import { build } from 'esbuild';

const ROOT = join(__dirname, '..');
const TARGET = join(ROOT, 'public', 'reader-assets');

const ENTRIES = {
  css: 'public/reader/styles/reader.css',
  js: 'public/reader/browser/reader.ts',
  icon: 'public/reader/icon.svg',
};

export async function buildReader(): Promise<Record<keyof typeof ENTRIES, string>> {
  rmSync(TARGET, { recursive: true, force: true });
  mkdirSync(TARGET, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.values(ENTRIES),
    entryNames: '[name]-[hash]',
    outdir: TARGET,
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: ['chrome110', 'firefox115', 'safari16.4'],
    loader: { '.svg': 'copy' },
    logLevel: 'warning',
  });
  const manifest = { css: '', js: '', icon: '' };
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    const kind = ({ '.css': 'css', '.js': 'js', '.svg': 'icon' } as const)[extname(path)];
    if (entryPoint && kind) manifest[kind] = basename(path);
  }
  writeFileSync(join(TARGET, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  return manifest;
}

if (require.main === module) {
  void buildReader().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
