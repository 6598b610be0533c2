/** Databases of the benchmark's own, opened by Strapi's database layer with the app's settings; no Strapi is started. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { Database } from '@strapi/database';
import type { Core } from '@strapi/strapi';

import config from '../../config/database';
import { makeTables, TABLES } from '../../src/plugins/newsroom/server/src/other-news/tables.store';
import { run } from '../../src/plugins/newsroom/server/src/other-news/statement.store';
import { onPostgres, postgresAddressOf } from '../../tests/support/test-database';

export type DatabaseName = 'sqlite' | 'postgres';

export interface Place {
  /** As much of Strapi as the index uses. */
  strapi: Core.Strapi;
  database: DatabaseName;
  close(): Promise<void>;
  drop(): Promise<void>;
}

const FOLDER = path.resolve(__dirname, '../../.cache/bench/other-news-scale');

const environmentOf = (database: DatabaseName, name: string): Record<string, string> =>
  database === 'postgres'
    ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgresAddressOf(name) }
    : { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(FOLDER, `${name}.db`) };

/** @param name of the database, or of the file; one that is there already is opened as it is */
export const openPlace = async (database: DatabaseName, name: string): Promise<Place> => {
  mkdirSync(FOLDER, { recursive: true });
  if (database === 'postgres') await onPostgres(`CREATE DATABASE ${name}`).catch(() => undefined);
  Object.assign(process.env, environmentOf(database, name));
  const db = new Database({ connection: config().connection, settings: { migrations: { dir: FOLDER } } });
  const strapi = { db, config: { get: () => ({}) }, log: console } as unknown as Core.Strapi;
  await makeTables(strapi);
  return {
    strapi,
    database,
    close: () => db.destroy(),
    async drop() {
      await db.destroy();
      if (database === 'postgres') return onPostgres(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      for (const end of ['', '-wal', '-shm']) rmSync(path.join(FOLDER, `${name}.db${end}`), { force: true });
    },
  };
};

/** Bytes of the index's tables with their own indexes. */
export const sizeOf = async ({ strapi, database }: Place): Promise<Map<string, number>> => {
  const sizes = new Map<string, number>();
  for (const table of Object.values(TABLES)) {
    const sql =
      database === 'postgres'
        ? `select pg_total_relation_size('${table}') as bytes`
        : `select sum(pgsize) as bytes from dbstat where name in (select name from sqlite_schema where tbl_name = '${table}')`;
    const [row] = await run<{ bytes: number | string | null }>(strapi, sql);
    sizes.set(table, Number(row.bytes ?? 0));
  }
  return sizes;
};
