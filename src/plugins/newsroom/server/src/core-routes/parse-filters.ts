/** `filters` → one condition over fields and public relations. */
import { isBranch, isList, listEntries, onlyValue, type Param } from './parse-query-string';
import { LIMITS } from './limits';
import { OPERAND_FORMS, OPERATORS, parseFlag, parseOperand, type Operand, type Operator } from './parse-operand';
import { problemAt, type Problem } from './problem';
import type { FieldKind, RelationSource } from './grammar';
import type { TypeName } from '../content-model/types';
import type { ResolvedType } from './resolve-grammar';

export type Condition =
  | { is: 'all' | 'any'; of: Condition[] }
  | { is: 'not'; of: Condition }
  | { is: 'field'; field: string; kind: FieldKind; operator: Operator; operands: Operand[] }
  /** A relation leads to one of these records; `by` says what `values` are. */
  | { is: 'relation'; path: string; to: TypeName; from: RelationSource; by: 'documentId' | 'slug'; values: string[] };

interface Parsing {
  grammar: ResolvedType;
  problems: Problem[];
  conditions: number;
}

const DOCUMENT_ID = { field: 'documentId', kind: 'word' } as const;
const RELATION_OPERATORS = ['$eq', '$in'];

export const parseFilters = (grammar: ResolvedType, param: Param, problems: Problem[]): Condition | null => {
  const parsing: Parsing = { grammar, problems, conditions: 0 };
  const condition = parseGroup(parsing, param, ['filters'], 0);
  if (parsing.conditions > LIMITS.conditions) problems.push(problemAt(['filters'], `There are more than ${LIMITS.conditions} conditions.`));
  return condition;
};

const parseGroup = (parsing: Parsing, param: Param, at: readonly string[], depth: number): Condition | null => {
  if (!isBranch(param)) return refuse(parsing, at, 'This must name a field and an operator.', attributesOf(parsing.grammar));
  if (depth > LIMITS.groups) return refuse(parsing, at, `Groups stand more than ${LIMITS.groups} deep in each other.`);
  const of: Condition[] = [];
  for (const [key, inner] of param) {
    const condition = parseMember(parsing, key, inner, [...at, key], depth);
    if (condition !== null) of.push(condition);
  }
  return { is: 'all', of };
};

const parseMember = (parsing: Parsing, key: string, param: Param, at: readonly string[], depth: number): Condition | null => {
  if (key === '$and' || key === '$or') {
    if (!isBranch(param) || !isList(param)) return refuse(parsing, at, 'This must be a list of groups.');
    const groups = [...param].map(([index, group]) => parseGroup(parsing, group, [...at, index], depth + 1));
    return { is: key === '$and' ? 'all' : 'any', of: groups.filter((group) => group !== null) };
  }
  if (key === '$not') {
    const group = parseGroup(parsing, param, at, depth + 1);
    return group === null ? null : { is: 'not', of: group };
  }
  const field = key === 'documentId' ? DOCUMENT_ID : parsing.grammar.fields.get(key);
  if (field !== undefined && field.kind !== 'shown') return parseField(parsing, field.field, field.kind, param, at);
  return parseRelation(parsing, [key], param, at);
};

const parseField = (
  parsing: Parsing,
  field: string,
  kind: Exclude<FieldKind, 'shown'>,
  param: Param,
  at: readonly string[],
): Condition | null => {
  const operators: ReadonlyMap<string, Param> = isBranch(param) ? param : new Map([['$eq', param]]);
  const of: Condition[] = [];
  for (const [key, inner] of operators) {
    const operator = OPERATORS[kind].find((known) => known === key);
    const here = isBranch(param) ? [...at, key] : at;
    if (operator === undefined) {
      refuse(parsing, here, `The operator is not known for “${at.at(-1) ?? ''}”.`, OPERATORS[kind]);
      continue;
    }
    const condition = parseComparison(parsing, { field, kind, operator }, inner, here);
    if (condition !== null) of.push(condition);
  }
  return { is: 'all', of };
};

const parseComparison = (
  parsing: Parsing,
  { field, kind, operator }: { field: string; kind: Exclude<FieldKind, 'shown'>; operator: Operator },
  param: Param,
  at: readonly string[],
): Condition | null => {
  parsing.conditions += 1;
  if (operator === '$null' || operator === '$notNull') {
    const flag = parseFlag(onlyValue(param) ?? '');
    if (flag === null) return refuse(parsing, at, 'This must be true or false.', ['true', 'false']);
    return { is: 'field', field, kind, operator: flag === (operator === '$null') ? '$null' : '$notNull', operands: [] };
  }
  const texts = listEntries(param);
  const count = operator === '$between' ? 2 : operator === '$in' || operator === '$notIn' ? null : 1;
  if (texts === null || texts.length > LIMITS.list || (count !== null && texts.length !== count)) {
    return refuse(
      parsing,
      at,
      count === null ? `This must be a list of at most ${LIMITS.list}.` : `This takes ${count} value${count === 1 ? '' : 's'}.`,
    );
  }
  const operands = texts.map((text) => parseOperand(kind, text));
  if (operands.includes(null)) return refuse(parsing, at, `This must be ${OPERAND_FORMS[kind]}.`);
  return { is: 'field', field, kind, operator, operands: operands.filter((operand) => operand !== null) };
};

/** `filters[participants][person][slug][$in]=…`: only the way to a public record, and only which record it is. */
const parseRelation = (parsing: Parsing, steps: readonly string[], param: Param, at: readonly string[]): Condition | null => {
  const path = steps.join('.');
  const relation = parsing.grammar.relations.get(path);
  const known = [...parsing.grammar.relations.keys()];
  if (relation === undefined && !known.some((other) => other.startsWith(`${path}.`))) {
    return refuse(parsing, at, 'There is nothing of this name to filter by.', attributesOf(parsing.grammar));
  }
  if (!isBranch(param)) return refuse(parsing, at, 'A relation is filtered by its documentId or slug.', ['documentId', 'slug']);
  const of: Condition[] = [];
  for (const [key, inner] of param) {
    const here = [...at, key];
    if (relation === undefined || (key !== 'documentId' && key !== 'slug')) {
      const condition =
        relation === undefined
          ? parseRelation(parsing, [...steps, key], inner, here)
          : refuse(parsing, here, 'A relation is filtered by its documentId or slug.', ['documentId', 'slug']);
      if (condition !== null) of.push(condition);
      continue;
    }
    const values = parseIdentifiers(parsing, inner, here);
    if (values !== null) of.push({ is: 'relation', path: relation.path, to: relation.to, from: relation.from, by: key, values });
  }
  return { is: 'all', of };
};

const parseIdentifiers = (parsing: Parsing, param: Param, at: readonly string[]): string[] | null => {
  parsing.conditions += 1;
  const entries: ReadonlyMap<string, Param> = isBranch(param) ? param : new Map([['$eq', param]]);
  const [[operator, operand] = ['', []]] = entries;
  if (entries.size !== 1 || !RELATION_OPERATORS.includes(operator)) {
    return refuse(parsing, at, 'A relation is compared with one operator.', RELATION_OPERATORS);
  }
  const values = listEntries(operand);
  const isRight = values !== null && values.length <= LIMITS.list && (operator === '$in' || values.length === 1);
  if (!isRight || values.some((value) => value.length > LIMITS.operand)) {
    return refuse(parsing, [...at, operator], `This must be ${operator === '$in' ? `a list of at most ${LIMITS.list}` : 'one value'}.`);
  }
  return values;
};

export const attributesOf = (grammar: ResolvedType): string[] => [
  'documentId',
  ...[...grammar.fields].filter(([, { kind }]) => kind !== 'shown').map(([name]) => name),
  ...grammar.relations.keys(),
];

const refuse = (parsing: Parsing, at: readonly string[], message: string, allowed?: readonly string[]): null => {
  parsing.problems.push(problemAt(at, message, allowed));
  return null;
};
