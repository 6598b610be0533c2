import path from 'node:path';

import { EnvironmentError, oneOf, valueOf, wholeNumber, yesOrNo } from './read-environment';

export interface SqliteChoice {
  client: 'sqlite';
  /** Absolute. */
  filename: string;
}

export interface PostgresChoice {
  client: 'postgres';
  connection: {
    connectionString?: string;
    host?: string;
    port?: number;
    database?: string;
    user?: string;
    password?: string;
    schema?: string;
    ssl?: { rejectUnauthorized: boolean };
  };
  pool: { min: number; max: number };
}

export type DatabaseChoice = SqliteChoice | PostgresChoice;

type Variables = Readonly<Record<string, string | undefined>>;

const postgres = (variables: Variables): PostgresChoice => {
  const connectionString = valueOf(variables, 'DATABASE_URL');
  if (connectionString !== undefined && !/^postgres(ql)?:\/\//.test(connectionString)) {
    throw new EnvironmentError('DATABASE_URL', connectionString, 'an address such as postgres://user:password@host:5432/newsroom');
  }
  const ssl = yesOrNo(variables, 'DATABASE_SSL', false);
  const place =
    connectionString !== undefined
      ? { connectionString }
      : {
          host: valueOf(variables, 'DATABASE_HOST') ?? '127.0.0.1',
          port: wholeNumber(variables, 'DATABASE_PORT', 5432, 1, 65535),
          database: valueOf(variables, 'DATABASE_NAME') ?? 'newsroom',
          user: valueOf(variables, 'DATABASE_USERNAME') ?? 'newsroom',
          password: valueOf(variables, 'DATABASE_PASSWORD'),
        };
  return {
    client: 'postgres',
    connection: {
      ...place,
      schema: valueOf(variables, 'DATABASE_SCHEMA') ?? 'public',
      ...(ssl && { ssl: { rejectUnauthorized: yesOrNo(variables, 'DATABASE_SSL_REJECT_UNAUTHORIZED', true) } }),
    },
    pool: { min: 0, max: wholeNumber(variables, 'DATABASE_POOL_MAX', 10, 2, 1000) },
  };
};

/**
 * SQLite in a file unless the environment names PostgreSQL; a DATABASE_URL alone is not enough,
 * because a hosting platform may set one that is meant for another program.
 * @throws {EnvironmentError}
 */
export const chooseDatabase = (variables: Variables, appDirectory: string): DatabaseChoice => {
  const client = oneOf(variables, 'DATABASE_CLIENT', 'sqlite', ['sqlite', 'postgres']);
  if (client === 'postgres') return postgres(variables);
  return { client, filename: path.resolve(appDirectory, valueOf(variables, 'DATABASE_FILENAME') ?? '.tmp/data.db') };
};
