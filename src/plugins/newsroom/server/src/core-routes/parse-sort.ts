/** `sort` → the order of a list. Ties are broken by `documentId`, so that pages neither repeat nor lose anything. */
import { LIMITS } from './limits';
import { isBranch, listEntries, onlyValue, type Param } from './parse-query-string';
import { problemAt, type Problem } from './problem';
import type { ResolvedType } from './resolve-grammar';

export interface SortKey {
  field: string;
  descending: boolean;
}

/** `-date` → by date, descending. */
export const defaultOrder = (grammar: ResolvedType): SortKey[] => {
  const known = new Set([...grammar.fields.values()].map(({ field }) => field));
  return grammar.order
    .map((key) => ({ field: key.replace('-', ''), descending: key.startsWith('-') }))
    .filter(({ field }) => known.has(field));
};

/** Accepts `title`, `title:desc`, comma-separated and listed ones, and `sort[title]=desc`. */
export const parseSort = (grammar: ResolvedType, param: Param, problems: Problem[]): SortKey[] => {
  const keys = sortKeysOf(grammar);
  const wanted = pairsOf(param);
  if (wanted === null || wanted.length > LIMITS.sortKeys) {
    problems.push(problemAt(['sort'], `This must be a list of at most ${LIMITS.sortKeys} keys.`, [...keys.keys()]));
    return [];
  }
  const order: SortKey[] = [];
  for (const [name, direction] of wanted) {
    const field = keys.get(name);
    if (field === undefined) problems.push(problemAt(['sort'], 'There is no such key to sort by.', [...keys.keys()]));
    else if (!/^(asc|desc)$/i.test(direction)) problems.push(problemAt(['sort'], 'The direction is wrong.', ['asc', 'desc']));
    else order.push({ field, descending: direction.toLowerCase() === 'desc' });
  }
  return order;
};

/** The app's name → our field. */
export const sortKeysOf = (grammar: ResolvedType): Map<string, string> =>
  new Map([
    ['documentId', 'documentId'],
    ...[...grammar.fields].filter(([, { kind }]) => kind !== 'shown').map(([name, { field }]) => [name, field] as const),
  ]);

/** Each key with its direction; null when the parameter has another form. */
const pairsOf = (param: Param): Array<readonly [string, string]> | null => {
  const entries = listEntries(param);
  if (entries !== null) {
    return entries
      .flatMap((entry) => entry.split(','))
      .map((entry) => {
        const [name = '', direction = 'asc', ...rest] = entry.trim().split(':');
        return [name, rest.length === 0 ? direction : ''] as const;
      });
  }
  if (!isBranch(param)) return null;
  const pairs: Array<readonly [string, string]> = [];
  for (const [key, inner] of param) {
    const nested = isBranch(inner) ? pairsOf(inner) : [[key, onlyValue(inner) ?? ''] as const];
    if (nested === null || (isBranch(inner) && !/^\d+$/.test(key))) return null;
    pairs.push(...nested);
  }
  return pairs;
};
