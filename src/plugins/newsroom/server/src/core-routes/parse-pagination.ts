/** `pagination` → which part of a list: by page, or by start and limit, as Strapi knows both. */
import { LIMITS } from './limits';
import { isBranch, onlyValue, type Param } from './parse-query-string';
import { parseFlag } from './parse-operand';
import { problemAt, type Problem } from './problem';

export interface Part {
  by: 'page' | 'start';
  start: number;
  limit: number;
  /** Does the answer say how many there are? */
  withCount: boolean;
}

export const FIRST_PART: Part = { by: 'page', start: 0, limit: LIMITS.defaultPageSize, withCount: true };

const KEYS = ['page', 'pageSize', 'start', 'limit', 'withCount'];

export const parsePagination = (param: Param, problems: Problem[]): Part => {
  if (!isBranch(param)) {
    problems.push(problemAt(['pagination'], 'This has members of its own.', KEYS));
    return FIRST_PART;
  }
  for (const key of param.keys()) {
    if (!KEYS.includes(key)) problems.push(problemAt(['pagination', key], 'This is not known in pagination.', KEYS));
  }
  const whole = (key: string, fallback: number, least: number, most: number): number => {
    const given = param.get(key);
    if (given === undefined) return fallback;
    const text = onlyValue(given) ?? '';
    const number = Number(text);
    if (/^\d{1,9}$/.test(text) && number >= least && number <= most) return number;
    problems.push(problemAt(['pagination', key], `This must be a whole number from ${least} to ${most}.`));
    return fallback;
  };
  const isByStart = param.has('start') || param.has('limit');
  if (isByStart && (param.has('page') || param.has('pageSize'))) {
    problems.push(problemAt(['pagination'], 'Pages are given by page and pageSize or by start and limit, not by both.'));
  }
  const limit = whole(isByStart ? 'limit' : 'pageSize', LIMITS.defaultPageSize, 1, LIMITS.pageSize);
  const start = isByStart ? whole('start', 0, 0, LIMITS.reach) : (whole('page', 1, 1, Math.floor(LIMITS.reach / limit)) - 1) * limit;
  return { by: isByStart ? 'start' : 'page', start, limit, withCount: parseWithCount(param, problems) };
};

const parseWithCount = (param: ReadonlyMap<string, Param>, problems: Problem[]): boolean => {
  const given = param.get('withCount');
  const flag = given === undefined ? true : parseFlag(onlyValue(given) ?? '');
  if (flag === null) problems.push(problemAt(['pagination', 'withCount'], 'This must be true or false.', ['true', 'false']));
  return flag ?? true;
};

/** Strapi's `meta.pagination` for a part of so many. */
export const paginationMeta = ({ by, start, limit, withCount }: Part, total: number): Record<string, number> => {
  if (by === 'start') return { start, limit, ...(withCount ? { total } : {}) };
  const page = start / limit + 1;
  return { page, pageSize: limit, ...(withCount ? { pageCount: Math.ceil(total / limit), total } : {}) };
};
