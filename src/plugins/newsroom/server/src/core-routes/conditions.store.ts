/** A condition → SQL that runs alike in SQLite and PostgreSQL. Every value is a binding; every column comes from the grammar. */
import type { Core } from '@strapi/strapi';

import type { Knex, QueryBuilder } from '../content-model/join-transaction.store';
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

type FieldCondition = Extract<Condition, { is: 'field' }>;

const SYMBOLS: Partial<Record<Operator, string>> = { $eq: '=', $ne: '<>', $lt: '<', $lte: '<=', $gt: '>', $gte: '>=' };

const compare = (strapi: Core.Strapi, builder: QueryBuilder, column: string, { operator, operands, kind }: FieldCondition): void => {
  const knex = strapi.db.connection;
  const [first = '', second = ''] = operands;
  const symbol = SYMBOLS[operator];
  if (symbol !== undefined) {
    void builder.where(column, symbol, first);
    return;
  }
  switch (operator) {
    case '$in':
      void builder.whereIn(column, operands);
      return;
    case '$notIn':
      void builder.whereNotIn(column, operands);
      return;
    case '$between':
      void builder.whereBetween(column, [first, second]);
      return;
    case '$null':
      // What is empty is shown as null, however it is stored.
      void builder.where((inner) => {
        void inner.whereNull(column);
        if (kind === 'text' || kind === 'word' || kind === 'partialDate') void inner.orWhere(column, '');
      });
      return;
    case '$notNull':
      void builder.whereNotNull(column);
      if (kind === 'text' || kind === 'word' || kind === 'partialDate') void builder.whereNot(column, '');
      return;
    default:
      void builder.where((inner) => matchText(knex, inner, strapi.db.dialect.client, column, operator, first));
  }
};

/** Not LIKE: it takes letters for equal in SQLite that it tells apart in PostgreSQL, and `%` for a wildcard in both. */
const matchText = (knex: Knex, builder: QueryBuilder, client: string, column: string, operator: Operator, operand: Operand): void => {
  const find = client === 'postgres' ? 'strpos(??, ?)' : 'instr(??, ?)';
  const text = String(operand);
  switch (operator) {
    case '$contains':
      void builder.whereRaw(`${find} > 0`, [column, text]);
      return;
    case '$notContains':
      void builder.whereRaw(`${find} = 0`, [column, text]);
      return;
    case '$startsWith':
      void builder.whereRaw(`${find} = 1`, [column, text]);
      return;
    case '$containsi':
      matchAnyCase(knex, builder, client, text, (written, value) => knex.raw(`${find.replace('??', '?')} > 0`, [written, value]), column);
      return;
    case '$eqi':
      matchAnyCase(knex, builder, client, text, (written, value) => knex.raw('? = ?', [written, value]), column);
      return;
    default:
      throw new Error(`No SQL is known for ${operator}.`);
  }
};

/**
 * PostgreSQL knows the small letters of every alphabet, SQLite those of Latin only: there the text is looked for as typed,
 * in small letters, in capitals, and with a capital first letter.
 */
const matchAnyCase = (
  knex: Knex,
  builder: QueryBuilder,
  client: string,
  text: string,
  match: (written: ReturnType<Knex['raw']>, value: string) => ReturnType<Knex['raw']>,
  column: string,
): void => {
  const small = text.toLowerCase();
  void builder.orWhereRaw(match(knex.raw('lower(??)', [column]), small));
  if (client === 'postgres') return;
  for (const variant of new Set([text, small, text.toUpperCase(), capitalised(small)])) {
    void builder.orWhereRaw(match(knex.raw('??', [column]), variant));
  }
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
