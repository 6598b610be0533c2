import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PLUGIN = 'src/plugins/newsroom';
/** The first one that has a file decides how strictly it is read: tests and benches of the tools import the plugin's files too. */
const PROJECTS = [
  `${PLUGIN}/server/tsconfig.json`,
  `${PLUGIN}/admin/tsconfig.json`,
  'tsconfig.json',
  'src/admin/tsconfig.json',
  'public/reader/tsconfig.json',
  'tsconfig.tools.json',
];

/** Files of a room that may touch Strapi, the database, the network or the clock; every other one is pure. */
const THIN = [
  'index',
  'routes',
  'controller',
  'service',
  'store',
  'middleware',
  '*.routes',
  '*.controller',
  '*.service',
  '*.store',
  '*.steps',
  'steps',
];

/** What the rules of `strict` are about is right here, but Strapi's own types are loose: `service()` and `query()` give `any`. */
const LOOSE_AT_STRAPI = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '.cache/',
      '.strapi/',
      '.tmp/',
      'coverage/',
      'public/reader-assets/',
      'public/uploads/',
      'types/generated/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: PROJECTS, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...LOOSE_AT_STRAPI,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // `noUncheckedIndexedAccess` can't see that an index was checked; `!` says it, and a reader can judge.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Words are taken apart into letters here, never emoji.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false }],
    },
  },
  {
    // Data is as long as it is.
    files: ['**/*.data.ts', 'database/demo/content/**', 'public/reader/texts/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: [`${PLUGIN}/server/src/**/*.ts`],
    ignores: THIN.map((name) => `${PLUGIN}/server/src/**/${name}.ts`).concat(`${PLUGIN}/server/src/**/*.test.ts`),
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Pure files do not reach the network: pass it in.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pure files do not read the clock: pass the time in.' },
        { object: 'Math', property: 'random', message: 'Pure files are not random: pass randomness in.' },
        { object: 'process', property: 'env', message: 'Pure files do not read the environment.' },
      ],
    },
  },
  {
    files: [`${PLUGIN}/admin/**/*.{ts,tsx}`, 'src/admin/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'] ?? reactHooks.configs.flat.recommended],
  },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    // A test looks into answers of unknown shape, and stops what its failed setup may not have started.
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', process: 'readonly', __dirname: 'readonly', console: 'readonly' },
    },
  },
);
