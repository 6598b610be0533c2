/** @type {import('jest').Config['transform']} */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};

/**
 * Three projects: `unit` is pure and free of Strapi; `integration` and `e2e` start the built app.
 * @type {import('jest').Config}
 */
module.exports = {
  projects: [
    {
      displayName: 'unit',
      roots: ['<rootDir>/src', '<rootDir>/config', '<rootDir>/database', '<rootDir>/scripts', '<rootDir>/bench', '<rootDir>/tests'],
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
    { displayName: 'integration', roots: ['<rootDir>/tests/integration'], testMatch: ['**/*.test.ts'], testTimeout: 60_000, transform },
    { displayName: 'e2e', roots: ['<rootDir>/tests/e2e'], testMatch: ['**/*.test.ts'], transform },
  ],
};
