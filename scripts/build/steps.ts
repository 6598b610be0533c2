export type StepName = 'plugin' | 'app' | 'reader' | 'panel';

export interface BuildStep {
  name: StepName;
  /** What it makes, for the person who waits. */
  title: string;
  /** Arguments of `node`, the program first. */
  command: readonly string[];
  directory?: string;
  /** Files and folders of the app that the result depends on. */
  inputs: readonly string[];
  /** Folders among the inputs that do not matter after all. */
  except?: readonly string[];
  /** Values of the environment that end up in the result. */
  variables?: readonly string[];
  /** Files that are there after a build; when one is missing, the step is done again. */
  outputs: readonly string[];
  /** Steps whose results this one reads. */
  after: readonly StepName[];
}

const PLUGIN = 'src/plugins/newsroom';

export const STEPS: readonly BuildStep[] = [
  {
    name: 'plugin',
    title: 'the newsroom plugin',
    command: ['node_modules/@strapi/sdk-plugin/bin/strapi-plugin.js', 'build'],
    directory: PLUGIN,
    inputs: [`${PLUGIN}/server`, `${PLUGIN}/admin`, `${PLUGIN}/shared`, `${PLUGIN}/package.json`, 'package-lock.json'],
    outputs: [`${PLUGIN}/dist/server/index.js`, `${PLUGIN}/dist/admin/index.mjs`],
    after: [],
  },
  {
    name: 'app',
    title: 'the app',
    command: ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.json'],
    inputs: ['config', 'database', 'public/reader', 'src', 'tsconfig.json', 'package-lock.json'],
    except: ['src/admin', 'src/plugins'],
    outputs: ['dist/src/index.js', 'dist/config/server.js'],
    after: [],
  },
  {
    name: 'reader',
    title: 'the reader',
    command: ['--import', 'tsx', 'scripts/build-reader.ts'],
    inputs: ['public/reader', 'scripts/build-reader.ts', 'package-lock.json'],
    outputs: ['public/reader-assets/manifest.json'],
    after: [],
  },
  {
    name: 'panel',
    title: 'the panel (a minute or two)',
    command: ['node_modules/@strapi/strapi/bin/strapi.js', 'build'],
    inputs: ['src/admin', 'config', `${PLUGIN}/admin`, `${PLUGIN}/shared`, `${PLUGIN}/package.json`, 'package-lock.json'],
    variables: ['PUBLIC_URL'],
    outputs: ['dist/build/index.html'],
    after: ['plugin', 'app'],
  },
];
