import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { Client } from 'pg';

import { temporaryDirectory } from './temporary-directory';

/** A database of its own for one test file. `environment` is what the app needs to find it. */
export interface TestDatabase {
  environment: Record<string, string>;
  drop(): Promise<void>;
}

export type DatabaseKind = 'sqlite' | 'postgres';

/** Where databases are made and dropped; its last part is not touched. */
const SERVER = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export const databaseKind = (): DatabaseKind => (process.env.TEST_DATABASE === 'postgres' ? 'postgres' : 'sqlite');

/** Runs one statement on the server; CREATE and DROP DATABASE stand outside every transaction. */
export const onPostgres = async (statement: string): Promise<void> => {
  const client = new Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

export const postgresAddressOf = (name: string): string => {
  const address = new URL(SERVER);
  address.pathname = `/${name}`;
  return address.toString();
};

const createPostgres = async (template: string | undefined): Promise<TestDatabase> => {
  const name = `newsroom_test_${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  await onPostgres(`CREATE DATABASE ${name}${template === undefined ? '' : ` TEMPLATE ${template}`}`);
  return {
    environment: { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgresAddressOf(name) },
    drop: () => onPostgres(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
};

const createSqlite = async (template: string | undefined): Promise<TestDatabase> => {
  const directory = await temporaryDirectory();
  const filename = path.join(directory, 'data.db');
  if (template !== undefined) {
    await copyFile(template, filename);
    // What was written last stands beside the file when a reader closed it after the writer.
    if (existsSync(`${template}-wal`)) await copyFile(`${template}-wal`, `${filename}-wal`);
  }
  return {
    environment: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename },
    drop: () => rm(directory, { recursive: true, force: true }),
  };
};

/**
 * A database as the first start leaves it, copied from the template that jest's setup has made.
 * With `empty`, or outside of jest, a database without tables.
 */
export const createTestDatabase = ({ empty = false }: { empty?: boolean } = {}): Promise<TestDatabase> => {
  const template = empty ? undefined : process.env.TEST_DATABASE_TEMPLATE;
  return databaseKind() === 'postgres' ? createPostgres(template) : createSqlite(template);
};

/** A copy of a database that nothing has open. */
export const copyTestDatabase = ({ environment }: TestDatabase): Promise<TestDatabase> =>
  databaseKind() === 'postgres'
    ? createPostgres(new URL(environment.DATABASE_URL ?? '').pathname.slice(1))
    : createSqlite(environment.DATABASE_FILENAME);
