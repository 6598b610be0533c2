/** Variables of the newsroom that a developer's shell may hold and a test must not see. */
const OURS = /^(NEWSROOM_|DATABASE_)/;

const SECRETS = ['ADMIN_JWT_SECRET', 'JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'];

/**
 * What every test starts from, whatever the shell or a `.env` file says. An empty value counts as a missing one.
 * `ENV_PATH` keeps Strapi from reading the developer's `.env`.
 */
export const testEnvironment = (shell: Readonly<Record<string, string | undefined>>): Record<string, string> => ({
  ...Object.fromEntries(
    Object.keys(shell)
      .filter((name) => OURS.test(name))
      .map((name) => [name, '']),
  ),
  ENV_PATH: '/dev/null',
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  PORT: '',
  PUBLIC_URL: 'http://localhost:1337',
  CORS_ORIGINS: '',
  TRUST_PROXY: '',
  // Tests ask more than any reader; what refuses them is tested where it is set.
  NEWSROOM_RATE_LIMIT: '0',
  LOG_LEVEL: shell.TEST_LOG_LEVEL ?? 'error',
  APP_KEYS: 'test-key-one,test-key-two',
  ...Object.fromEntries(SECRETS.map((name) => [name, `test-only-${name.toLowerCase()}`])),
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'ru',
  STRAPI_TELEMETRY_DISABLED: 'true',
});
