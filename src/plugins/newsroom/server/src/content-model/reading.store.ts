/**
 * Statements that only read. Outside a transaction they need not wait for whoever writes: PostgreSQL has connections enough; SQLite gets
 * one more, for reading alone, because Strapi's own is taken while a transaction is under way.
 */
import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { afterAWhile } from './after-a-while.service';
import { joinTransaction, type QueryBuilder } from './join-transaction.store';
import type { Dialect } from './tree-statement';

interface Prepared {
  all(values: readonly unknown[]): unknown[];
}

interface SqliteDatabase {
  prepare(sql: string): Prepared;
  pragma(statement: string, options?: { simple: boolean }): unknown;
  close(): void;
}

type SqliteDriver = new (filename: string, options: { readonly: boolean }) => SqliteDatabase;

interface Client {
  driver: SqliteDriver;
  config: { connection: { filename?: string } };
  emit(event: 'query', query: { sql: string; bindings: readonly unknown[] }): void;
}

interface Reader {
  database: SqliteDatabase;
  statements: Map<string, Prepared>;
}

/** More than all that we ever ask; an app whose statements differ from call to call shall not fill the memory. */
const MOST_STATEMENTS = 500;

const readers = new WeakMap<object, Reader | null>();

export const dialectOf = (strapi: Core.Strapi): Dialect => (strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite');

const clientOf = (strapi: Core.Strapi): Client => (strapi.db.connection as unknown as { client: Client }).client;

/** Only beside a write-ahead log: without it a reader would have to wait for the writer, and the writer, in the same thread, for it. */
const openReader = (strapi: Core.Strapi): Reader | null => {
  const { driver, config } = clientOf(strapi);
  const { filename } = config.connection;
  if (dialectOf(strapi) !== 'sqlite' || filename === undefined || filename === ':memory:') return null;
  const database = new driver(filename, { readonly: true });
  if (database.pragma('journal_mode', { simple: true }) === 'wal') return { database, statements: new Map() };
  database.close();
  return null;
};

const readerOf = (strapi: Core.Strapi): Reader | null => {
  const known = readers.get(strapi.db);
  if (known !== undefined) return known;
  const reader = openReader(strapi);
  readers.set(strapi.db, reader);
  return reader;
};

export const closeReader = (strapi: Core.Strapi): void => {
  readers.get(strapi.db)?.database.close();
  readers.delete(strapi.db);
};

const ask = <Row>({ database, statements }: Reader, sql: string, values: readonly unknown[]): Row[] => {
  let statement = statements.get(sql);
  if (statement === undefined) {
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    statement = database.prepare(sql);
    statements.set(sql, statement);
  }
  return statement.all(values) as Row[];
};

const isBindable = (value: unknown): boolean => value === null || ['string', 'number', 'bigint'].includes(typeof value);

/** SQLite has no truth values. */
const toBinding = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value);

const names = new Map<string, string>();

/** PostgreSQL plans a statement that has a name once for each connection. */
const nameOf = (sql: string): string => {
  let name = names.get(sql);
  if (name === undefined) {
    if (names.size >= MOST_STATEMENTS) names.clear();
    name = `newsroom_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`;
    names.set(sql, name);
  }
  return name;
};

/** Runs a statement that reads, with `?` for its values, inside the transaction that is under way if one is. */
export const readStatement = async <Row>(strapi: Core.Strapi, sql: string, values: readonly unknown[]): Promise<Row[]> => {
  const inTransaction = strapi.db.inTransaction();
  const reader = inTransaction ? null : readerOf(strapi);
  if (reader !== null) {
    const bindings = values.map(toBinding);
    if (bindings.every(isBindable)) {
      clientOf(strapi).emit('query', { sql, bindings });
      const rows = ask<Row>(reader, sql, bindings);
      await afterAWhile();
      return rows;
    }
  }
  const query = strapi.db.connection.raw(sql, values as never[]);
  if (dialectOf(strapi) === 'postgres') (query as unknown as { options(options: object): void }).options({ name: nameOf(sql) });
  const answer = await joinTransaction<Row[] | { rows: Row[] }>(strapi, query as unknown as QueryBuilder);
  if (dialectOf(strapi) === 'sqlite') await afterAWhile();
  return Array.isArray(answer) ? answer : answer.rows;
};

/** The same for a query that was built. */
export const readQuery = <Row>(strapi: Core.Strapi, query: QueryBuilder): Promise<Row[]> => {
  const { sql, bindings } = query.toSQL();
  return readStatement<Row>(strapi, sql, bindings as readonly unknown[]);
};
