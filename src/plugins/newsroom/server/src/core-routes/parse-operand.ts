/** What a filter compares with, by the kind of its field. */
import { daySpan } from '../directory/partial-date';
import type { FieldKind } from './grammar';
import { LIMITS } from './limits';

export type Operand = string | boolean;
export type Operator =
  | '$eq'
  | '$eqi'
  | '$ne'
  | '$in'
  | '$notIn'
  | '$contains'
  | '$containsi'
  | '$notContains'
  | '$startsWith'
  | '$lt'
  | '$lte'
  | '$gt'
  | '$gte'
  | '$between'
  | '$null'
  | '$notNull';

const EQUAL: readonly Operator[] = ['$eq', '$ne', '$in', '$notIn', '$null', '$notNull'];
const ORDERED: readonly Operator[] = [...EQUAL, '$lt', '$lte', '$gt', '$gte', '$between'];

export const OPERATORS: Readonly<Record<FieldKind, readonly Operator[]>> = {
  text: [...EQUAL, '$eqi', '$contains', '$containsi', '$notContains', '$startsWith'],
  word: EQUAL,
  day: ORDERED,
  partialDate: ORDERED,
  instant: ORDERED,
  flag: ['$eq', '$ne'],
  shown: [],
};

/** In words, for the refusal. */
export const OPERAND_FORMS: Readonly<Record<Exclude<FieldKind, 'shown'>, string>> = {
  text: `a text of at most ${LIMITS.operand} characters`,
  word: `a word of at most ${LIMITS.operand} characters`,
  day: 'a day such as 2025-05-17',
  partialDate: 'a partial date such as 2025, 2025-05 or 2025-05-17',
  instant: 'a day or an instant such as 2025-05-17T12:00:00.000Z',
  flag: 'true or false',
};

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Null when the text is no such value. Instants come back as ISO 8601 UTC; a day alone means its first moment there. */
export const parseOperand = (kind: FieldKind, text: string): Operand | null => {
  if (text.length > LIMITS.operand) return null;
  switch (kind) {
    case 'text':
    case 'word':
      return text;
    case 'day':
      return text.length === 10 && daySpan(text) !== null ? text : null;
    case 'partialDate':
      return daySpan(text) === null ? null : text;
    case 'instant':
      return parseInstant(text);
    case 'flag':
      return parseFlag(text);
    case 'shown':
      return null;
  }
};

export const parseFlag = (text: string): boolean | null => {
  if (text === 'true' || text === '1') return true;
  return text === 'false' || text === '0' ? false : null;
};

const parseInstant = (text: string): string | null => {
  if (!INSTANT.test(text) || daySpan(text.slice(0, 10)) === null) return null;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
};
