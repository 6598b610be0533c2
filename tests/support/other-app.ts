import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(__dirname, '../..');
const PLUGIN = path.join(ROOT, 'src/plugins/newsroom');
const FIXTURE = path.join(ROOT, 'tests/fixtures/other-names-app');
const PACKAGE = 'strapi-plugin-newsroom';

export interface OtherApp {
  directory: string;
  /** Where the installed plugin lies. */
  plugin: string;
  /** Files that the package holds. */
  files: string[];
  /** The same app beside it, with the installed plugin but another configuration of it. */
  configuredWith(config: object): Promise<string>;
  remove(): Promise<void>;
}

interface Packed {
  filename: string;
  files: Array<{ path: string }>;
}

const npm = async (cwd: string, ...parameters: string[]): Promise<string> => {
  // No scripts: what is packed is what the build has made.
  const { stdout } = await promisify(execFile)('npm', [...parameters, '--ignore-scripts'], { cwd, maxBuffer: 16 * 1024 * 1024 });
  return stdout;
};

const pack = async (from: string, to: string): Promise<{ tarball: string; files: string[] }> => {
  const [packed] = JSON.parse(await npm(from, 'pack', '--json', '--pack-destination', to)) as [Packed];
  return { tarball: path.join(to, packed.filename), files: packed.files.map((file) => file.path) };
};

/** The nearest installed copy of a dependency, as Node.js would find it from the plugin. */
const installedAt = (dependency: string, from = PLUGIN): string => {
  const here = path.join(from, 'node_modules', dependency);
  return existsSync(path.join(here, 'package.json')) ? here : installedAt(dependency, path.dirname(from));
};

const dependenciesOfPlugin = (): string[] => {
  const { dependencies } = JSON.parse(readFileSync(path.join(PLUGIN, 'package.json'), 'utf8')) as { dependencies: object };
  return Object.keys(dependencies);
};

/**
 * `tests/fixtures/other-names-app`, copied below the repository (where `@strapi/*` is found) and with the built plugin
 * unpacked from its tarball, not linked. The dependencies that it declares are linked to what is installed, so that no network is needed.
 */
export const createOtherApp = async (): Promise<OtherApp> => {
  const cache = path.join(ROOT, '.cache');
  await mkdir(cache, { recursive: true });
  const base = await mkdtemp(path.join(cache, 'other-names-app-'));
  const directory = path.join(base, 'app');
  await cp(FIXTURE, directory, { recursive: true });

  const { tarball, files } = await pack(PLUGIN, base);
  const modules = path.join(directory, 'node_modules');
  const plugin = path.join(modules, PACKAGE);
  await mkdir(plugin, { recursive: true });
  await promisify(execFile)('tar', ['-xzf', tarball, '-C', plugin, '--strip-components', '1']);
  for (const dependency of dependenciesOfPlugin()) {
    await mkdir(path.dirname(path.join(modules, dependency)), { recursive: true });
    await symlink(installedAt(dependency), path.join(modules, dependency));
  }

  let copies = 0;
  return {
    directory,
    plugin,
    files,
    async configuredWith(config) {
      const copy = path.join(base, `app-${(copies += 1)}`);
      await cp(FIXTURE, copy, { recursive: true });
      await symlink(path.join(directory, 'node_modules'), path.join(copy, 'node_modules'));
      await writeFile(path.join(copy, 'config/newsroom.js'), `module.exports = ${JSON.stringify(config)};\n`);
      return copy;
    },
    remove: () => rm(base, { recursive: true, force: true }),
  };
};

/** The modules that a built CommonJS file asks for by name, without the part after the package's name. */
export const packagesAskedFor = async (file: string): Promise<string[]> => {
  const source = await readFile(file, 'utf8');
  const names = [...source.matchAll(/\brequire\(["'](?!\.)([^"']+)["']\)/g)].map(([, name = '']) => name);
  return [
    ...new Set(
      names.map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  ];
};
