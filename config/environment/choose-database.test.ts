import { chooseDatabase } from './choose-database';

const APP = '/srv/newsroom';

describe('chooseDatabase', () => {
  it.each([
    [{}, '/srv/newsroom/.tmp/data.db'],
    [{ DATABASE_FILENAME: '' }, '/srv/newsroom/.tmp/data.db'],
    [{ DATABASE_FILENAME: 'archive/news.db' }, '/srv/newsroom/archive/news.db'],
    [{ DATABASE_FILENAME: '/var/lib/news.db' }, '/var/lib/news.db'],
    [{ DATABASE_URL: 'postgres://somewhere/else' }, '/srv/newsroom/.tmp/data.db'],
  ])('keeps SQLite for %j', (variables, filename) => {
    expect(chooseDatabase(variables, APP)).toEqual({ client: 'sqlite', filename });
  });

  it('takes a PostgreSQL address before the separate variables', () => {
    const choice = chooseDatabase(
      { DATABASE_CLIENT: 'postgres', DATABASE_URL: 'postgres://press@db.example/news', DATABASE_HOST: 'ignored.example' },
      APP,
    );
    expect(choice).toEqual({
      client: 'postgres',
      connection: { connectionString: 'postgres://press@db.example/news', schema: 'public' },
      pool: { min: 0, max: 10 },
    });
  });

  it('reads the separate variables of PostgreSQL', () => {
    const choice = chooseDatabase(
      {
        DATABASE_CLIENT: 'postgres',
        DATABASE_HOST: 'db.example',
        DATABASE_PORT: '6432',
        DATABASE_NAME: 'press',
        DATABASE_USERNAME: 'editor',
        DATABASE_PASSWORD: 'secret',
        DATABASE_SCHEMA: 'news',
        DATABASE_SSL: 'true',
        DATABASE_SSL_REJECT_UNAUTHORIZED: 'false',
        DATABASE_POOL_MAX: '4',
      },
      APP,
    );
    expect(choice).toEqual({
      client: 'postgres',
      connection: {
        host: 'db.example',
        port: 6432,
        database: 'press',
        user: 'editor',
        password: 'secret',
        schema: 'news',
        ssl: { rejectUnauthorized: false },
      },
      pool: { min: 0, max: 4 },
    });
  });

  it.each([
    [{ DATABASE_CLIENT: 'mysql' }, 'DATABASE_CLIENT is "mysql"; allowed: sqlite, postgres'],
    [{ DATABASE_CLIENT: 'postgres', DATABASE_URL: 'db.example' }, 'DATABASE_URL is "db.example"; allowed: an address'],
    [{ DATABASE_CLIENT: 'postgres', DATABASE_PORT: 'x' }, 'DATABASE_PORT is "x"'],
    [{ DATABASE_CLIENT: 'postgres', DATABASE_SSL: 'on' }, 'DATABASE_SSL is "on"; allowed: true, false'],
  ])('refuses %j', (variables, message) => {
    expect(() => chooseDatabase(variables, APP)).toThrow(message);
  });
});
