/** A condition → SQL that runs alike in SQLite and PostgreSQL. Every value is a binding; every column comes from the grammar. */
import type { Core } from '@strapi/strapi';

import type { QueryBuilder } from '../content-model/join-transaction.store';
import type { Operand, Operator } from './parse-operand';
import type { Condition } from './parse-filters';

export interface Columns {
  /** The qualified column of a field, `record.title`. */
  of(field: string): string;
  /** Narrows to the rows that have this relation to one of these document ids. */
  relation(builder: QueryBuilder, condition: Extract<Condition, { is: 'relation' }>): void;
}

export const applyCondition = (strapi: Core.Strapi, builder: QueryBuilder, condition: Condition, columns: Columns): void => {
  const apply = (inner: QueryBuilder, part: Condition): void => applyCondition(strapi, inner, part, columns);
  switch (condition.is) {
    case 'all':
      for (const part of condition.of) void builder.where((inner) => apply(inner, part));
      return;
    case 'any':
      void builder.where((inner) => {
        for (const part of condition.of) void inner.orWhere((alternative) => apply(alternative, part));
      });
      return;
    case 'not':
      void builder.whereNot((inner) => apply(inner, condition.of));
      return;
    case 'relation':
      columns.relation(builder, condition);
      return;
    case 'field':
      compare(strapi, builder, columns.of(condition.field), condition);
  }
};

interface Comparison {
  builder: QueryBuilder;
  column: string;
  operands: readonly Operand[];
  first: Operand;
  isText: boolean;
  isPostgres: boolean;
}

const compare = (
  strapi: Core.Strapi,
  builder: QueryBuilder,
  column: string,
  { operator, operands, kind }: Extract<Condition, { is: 'field' }>,
): void => {
  const isText = kind === 'text' || kind === 'word' || kind === 'partialDate';
  const isPostgres = strapi.db.dialect.client === 'postgres';
  COMPARISONS[operator]({ builder, column, operands, first: operands[0] ?? '', isText, isPostgres });
};

const by =
  (symbol: string) =>
  ({ builder, column, first }: Comparison): void =>
    void builder.where(column, symbol, first);

/** Not LIKE: it takes letters for equal in SQLite that it tells apart in PostgreSQL, and `%` for a wildcard in both. */
const whereFound =
  (place: string) =>
  ({ builder, column, first, isPostgres }: Comparison): void =>
    void builder.whereRaw(`${finder(isPostgres)}(??, ?) ${place}`, [column, String(first)]);

const finder = (isPostgres: boolean): string => (isPostgres ? 'strpos' : 'instr');

/**
 * PostgreSQL knows the small letters of every alphabet, SQLite those of Latin only: there the text is looked for as typed,
 * in small letters, in capitals, and with a capital first letter.
 */
const whereAnyCase =
  (test: (isPostgres: boolean, written: string) => string) =>
  ({ builder, column, first, isPostgres }: Comparison): void => {
    const small = String(first).toLowerCase();
    const variants = isPostgres ? [] : [String(first), small, small.toUpperCase(), small.charAt(0).toUpperCase() + small.slice(1)];
    void builder.where((inner) => {
      void inner.whereRaw(test(isPostgres, 'lower(??)'), [column, small]);
      for (const variant of new Set(variants)) void inner.orWhereRaw(test(isPostgres, '??'), [column, variant]);
    });
  };

const COMPARISONS: Readonly<Record<Operator, (comparison: Comparison) => void>> = {
  $eq: by('='),
  $ne: by('<>'),
  $lt: by('<'),
  $lte: by('<='),
  $gt: by('>'),
  $gte: by('>='),
  $in: ({ builder, column, operands }) => void builder.whereIn(column, operands),
  $notIn: ({ builder, column, operands }) => void builder.whereNotIn(column, operands),
  $between: ({ builder, column, operands: [from = '', to = ''] }) => void builder.whereBetween(column, [from, to]),
  // What is empty is shown as null, however it is stored.
  $null: ({ builder, column, isText }) =>
    void builder.where((inner) => {
      void inner.whereNull(column);
      if (isText) void inner.orWhere(column, '');
    }),
  $notNull: ({ builder, column, isText }) => {
    void builder.whereNotNull(column);
    if (isText) void builder.whereNot(column, '');
  },
  $contains: whereFound('> 0'),
  $notContains: whereFound('= 0'),
  $startsWith: whereFound('= 1'),
  $containsi: whereAnyCase((isPostgres, written) => `${finder(isPostgres)}(${written}, ?) > 0`),
  $eqi: whereAnyCase((_isPostgres, written) => `${written} = ?`),
};
