/**
 * What the content API's other routes (users, files, roles, languages) may be asked, whoever asks. Strapi lets a caller populate and filter
 * through every relation of what it may read; a file leads to all that uses it, so that one short address may read private
 * values, or keep the process busy for minutes. No client of these routes needs it.
 */
import { LIMITS } from '../core-routes/limits';
import { isBranch, parseQueryString, type Param } from '../core-routes/parse-query-string';
import { problemAt, type Problem } from '../core-routes/problem';

/** Bracketed steps of a name: `filters[email][$in][0]`. */
const DEPTH = 4;
const ORDER = /:(asc|desc)$/i;
const FIELD = /^[A-Za-z]\w{0,63}$/;
const OPERATOR = /^\$\w{1,20}$/;
const PAGING = ['pagination', 'start', 'limit'];
const OLD_PAGING = ['_start', '_limit'];

export const checkStockQuery = (queryString: string): Problem[] => {
  const { params, problems } = parseQueryString(queryString);
  return [...problems, ...[...params].flatMap(([name, param]) => checkParam(name, param))];
};

/** Does the caller say how much of a list is wanted? */
export const namesLimit = (queryString: string): boolean => parseQueryString(queryString).params.has('limit');

const checkParam = (name: string, param: Param): Problem[] => {
  if (name === 'populate') return [problemAt([name], 'This route does not populate: ask for each document on its own route.')];
  if (name === '_q') return [problemAt([name], 'This route has no search: it would look at fields that you may not see.')];
  if (OLD_PAGING.includes(name)) return [problemAt([name], 'Write start and limit.')];
  if (name === 'filters') return checkFilters(param);
  if (depthOf(param) > DEPTH) return [problemAt([name], `There are more than ${DEPTH} steps in the name.`)];
  if (name === 'sort') return isFlat(param) && namesOf(param).every(isSortKey) ? [] : [problemAt([name], 'It sorts by own fields.')];
  if (name === 'fields') return isFlat(param) && namesOf(param).every(isChoice) ? [] : [problemAt([name], 'It names own fields.')];
  if (PAGING.includes(name) && !pagingOf(name, param).every(([step, value]) => isPaging(step, value))) {
    return [problemAt([name], `A page has ${LIMITS.pageSize} entries at most, and paging ends at ${LIMITS.reach}.`)];
  }
  return [];
};

/** Strapi looks names up in objects that have those of JavaScript too, and then in the table. */
const isField = (name: string): boolean => FIELD.test(name) && !(name in Object.prototype);

const isSortKey = (key: string): boolean => isField(key.replace(ORDER, ''));

const isChoice = (name: string): boolean => name === '' || name === '*' || isField(name);

/** Of a list in one text or in many. */
const namesOf = (param: Param): string[] => leavesOf(param).flatMap((text) => text.split(',').map((name) => name.trim()));

const pagingOf = (name: string, param: Param): Array<[string, string]> =>
  isBranch(param)
    ? [...param].flatMap(([step, value]) => leavesOf(value).map((text): [string, string] => [step, text]))
    : param.map((text) => [name, text]);

const isPaging = (step: string, value: string): boolean => {
  if (step === 'withCount') return value === 'true' || value === 'false';
  return /^\d{1,7}$/.test(value) && Number(value) <= (step === 'pageSize' || step === 'limit' ? LIMITS.pageSize : LIMITS.reach);
};

/** `filters[field][$operator]`: own fields, no relations, no groups. */
const checkFilters = (param: Param): Problem[] => {
  if (!isBranch(param)) return [problemAt(['filters'], 'Write filters[field][$operator]=value.')];
  const conditions = [...param].flatMap(([field, compared]) =>
    isBranch(compared)
      ? [...compared.entries()].map(([operator, value]) => ({ field, operator, value }))
      : [{ field, operator: '', value: compared }],
  );
  if (conditions.length > LIMITS.conditions) return [problemAt(['filters'], `There are more than ${LIMITS.conditions} conditions.`)];
  return conditions
    .filter(({ field, operator, value }) => !isField(field) || !OPERATOR.test(operator) || !isFlat(value))
    .map(({ field, operator }) => problemAt(['filters', field, operator], 'Write filters[field][$operator]=value, with an own field.'));
};

/** One value or a list of them. */
const isFlat = (value: Param): boolean =>
  isBranch(value)
    ? value.size <= LIMITS.list && [...value].every(([step, entry]) => /^\d{1,4}$/.test(step) && !isBranch(entry))
    : value.length <= LIMITS.list && value.every((text) => text.length <= LIMITS.operand);

const depthOf = (param: Param): number => (isBranch(param) ? 1 + Math.max(0, ...[...param.values()].map(depthOf)) : 1);

const leavesOf = (param: Param): string[] => (isBranch(param) ? [...param.values()].flatMap(leavesOf) : [...param]);
