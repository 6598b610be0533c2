/** @type {import('jest').Config['transform']} */
const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }],
};

/** For tests that start the built app. A start takes seconds, and Strapi's modules stay in the worker's memory. */
const started = {
  transform,
  testMatch: ['**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
  globalTeardown: '<rootDir>/tests/support/tear-down.ts',
};

/** Storms take minutes, and the two worlds too much of the time that a run on PostgreSQL has: there they are asked for by name. */
const askedFor = [
  ...(process.env.CHAOS_KILLS === undefined ? ['integration/chaos'] : []),
  ...(process.env.TEST_DATABASE === 'postgres' && process.env.TWO_WORLDS_REQUESTS === undefined ? ['integration/two-worlds'] : []),
];

/**
 * Three projects: `unit` is pure and free of Strapi; `integration` and `e2e` start the built app.
 * @type {import('jest').Config}
 */
module.exports = {
  maxWorkers: 2,
  workerIdleMemoryLimit: '1.5GB',
  projects: [
    {
      displayName: 'unit',
      roots: ['src', 'config', 'database', 'public/reader', 'scripts', 'bench', 'examples', 'tests'].map((folder) => `<rootDir>/${folder}`),
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '/dist/',
        '<rootDir>/tests/integration/',
        '<rootDir>/tests/e2e/',
        '<rootDir>/tests/fixtures/',
      ],
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/src/plugins/newsroom/dist/'],
      transform,
    },
    {
      ...started,
      displayName: 'integration',
      roots: ['<rootDir>/tests/integration'],
      testPathIgnorePatterns: askedFor,
      globalSetup: '<rootDir>/tests/support/setup-integration.ts',
    },
    { ...started, displayName: 'e2e', roots: ['<rootDir>/tests/e2e'], globalSetup: '<rootDir>/tests/support/setup-e2e.ts' },
  ],
};
