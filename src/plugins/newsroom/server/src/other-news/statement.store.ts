/** Statements of the index, written out: a list costs five of them, and building each anew would cost more than running it. */
import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from '../content-model/join-transaction.store';
import { readStatement } from '../content-model/reading.store';

export type Binding = string | number | null | Buffer | readonly number[] | readonly string[];

const isReading = (sql: string): boolean => sql.trimStart().startsWith('select');

/** Runs a statement in the transaction under way, if one is; outside of one, whoever only reads waits for nobody who writes. @returns its rows */
export const run = async <Row>(strapi: Core.Strapi, sql: string, bindings: readonly Binding[] = []): Promise<Row[]> => {
  if (isReading(sql)) return readStatement<Row>(strapi, sql, bindings);
  const query = strapi.db.connection.raw(sql, bindings as never) as unknown as QueryBuilder;
  const answer = await joinTransaction<Row[] | { rows?: Row[] }>(strapi, query);
  return Array.isArray(answer) ? answer : (answer.rows ?? []);
};

export const isPostgres = (strapi: Core.Strapi): boolean => strapi.db.dialect.client === 'postgres';

/** A table of one column `value`, of many numbers or texts in one binding. */
export const listed = (strapi: Core.Strapi, values: readonly number[] | readonly string[]): { sql: string; binding: Binding } => {
  if (!isPostgres(strapi)) return { sql: '(select value from json_each(?))', binding: JSON.stringify(values) };
  const type = typeof values[0] === 'string' ? 'text' : 'bigint';
  return { sql: `(select unnest(?::${type}[]) as value)`, binding: values };
};

/** `(?, ?), (?, ?)` */
export const valuesOf = (rows: number, columns: number): string => {
  const row = `(${new Array(columns).fill('?').join(', ')})`;
  return new Array(rows).fill(row).join(', ');
};

export interface Statement {
  sql: string;
  bindings: readonly Binding[];
}

/**
 * Writes that don't hang on each other, of different rows: PostgreSQL gets them in one statement, for its cost is the way there and back.
 * @returns the rows of the last one
 */
export const runTogether = async <Row>(strapi: Core.Strapi, statements: readonly Statement[]): Promise<Row[]> => {
  if (isPostgres(strapi) && statements.length > 1) {
    const parts = statements.slice(0, -1).map(({ sql }, index) => `write_${index} as (${sql})`);
    const sql = `with ${parts.join(', ')} ${statements.at(-1)!.sql}`;
    return run(
      strapi,
      sql,
      statements.flatMap(({ bindings }) => bindings),
    );
  }
  let rows: Row[] = [];
  for (const { sql, bindings } of statements) rows = await run(strapi, sql, bindings);
  return rows;
};

/** PostgreSQL: index writers take turns until their transaction ends, so that none waits for another in a circle. SQLite has one writer anyway. */
const LOCK = 0x6e657774;

export const takeTurnToWrite = async (strapi: Core.Strapi): Promise<void> => {
  if (isPostgres(strapi)) await run(strapi, 'select pg_advisory_xact_lock(?)', [LOCK]);
};
