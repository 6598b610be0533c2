/**
 * A raw query string → a tree of parameters. Not Strapi's own parser: that one drops what it does not like (names such as
 * `__proto__`, the thousand-and-first parameter), and a closed form must refuse what it does not understand.
 */
import { LIMITS } from './limits';
import { problemAt, type Problem } from './problem';

/** A parameter's values in their order, or what stands in its brackets. */
export type Param = readonly string[] | ReadonlyMap<string, Param>;
export type Params = ReadonlyMap<string, Param>;

type Branch = Map<string, Leaf | Branch>;
type Leaf = string[];

const NAME = /^([^[\]]+)((?:\[[^[\]]*\])*)$/;
// eslint-disable-next-line no-control-regex -- databases refuse NUL, and no name or word of ours has any other
const CONTROL = /[\u0000-\u001f\u007f]/;

export const parseQueryString = (queryString: string): { params: Params; problems: Problem[] } => {
  const params: Branch = new Map();
  const problems: Problem[] = [];
  if (queryString.length > LIMITS.queryString) {
    return { params, problems: [problemAt(['query'], `The query string is longer than ${LIMITS.queryString} characters.`)] };
  }
  const pairs = queryString.split('&').filter((pair) => pair !== '');
  if (pairs.length > LIMITS.parameters) {
    return { params, problems: [problemAt(['query'], `There are more than ${LIMITS.parameters} parameters.`)] };
  }
  for (const pair of pairs) {
    const problem = addPair(params, pair);
    if (problem !== null) problems.push(problem);
  }
  return { params, problems };
};

const addPair = (params: Branch, pair: string): Problem | null => {
  const [rawName = '', ...rest] = pair.split('=');
  const name = decode(rawName);
  const value = decode(rest.join('='));
  if (name === null) return problemAt(['query'], 'A parameter’s name is not valid percent-encoded text.');
  const path = stepsOf(name);
  if (path === null) return problemAt([name], 'A parameter’s name must look like a[b][c].');
  if (value === null) return problemAt(path, 'The value is not valid percent-encoded text.');
  if (value.length > LIMITS.value) return problemAt(path, `The value is longer than ${LIMITS.value} characters.`);
  if (path.length > LIMITS.depth) return problemAt(path, `There are more than ${LIMITS.depth} steps in the name.`);
  return insert(params, path, value) ? null : problemAt(path, 'The parameter is given both as a value and with brackets.');
};

const decode = (text: string): string | null => {
  try {
    const decoded = decodeURIComponent(text.replaceAll('+', ' '));
    return CONTROL.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
};

const stepsOf = (name: string): string[] | null => {
  const match = NAME.exec(name);
  if (match === null) return null;
  const [, first = '', brackets = ''] = match;
  return [first, ...(brackets === '' ? [] : brackets.slice(1, -1).split(']['))];
};

/** @returns whether there was room: a name can't be both a value and a branch. */
const insert = (params: Branch, path: readonly string[], value: string): boolean => {
  let branch = params;
  for (const [index, written] of path.entries()) {
    const step = written === '' ? nextIndex(branch) : written;
    const known = branch.get(step);
    if (index === path.length - 1) {
      if (known instanceof Map) return false;
      branch.set(step, [...(known ?? []), value]);
      return true;
    }
    if (Array.isArray(known)) return false;
    const next: Branch = known ?? new Map<string, Leaf | Branch>();
    branch.set(step, next);
    branch = next;
  }
  return true;
};

const nextIndex = (branch: Branch): string => {
  let index = branch.size;
  while (branch.has(String(index))) index += 1;
  return String(index);
};

const isIndex = (step: string): boolean => /^\d{1,4}$/.test(step);

export const isBranch = (param: Param): param is ReadonlyMap<string, Param> => param instanceof Map;

/** Is this `a[0]=…&a[1]=…`, whatever stands in it? */
export const isList = (param: Param): boolean => isBranch(param) && [...param.keys()].every(isIndex);

/** The entries of `a=…`, `a=…&a=…`, `a[]=…` or `a[0]=…` in the order of their numbers; null for anything else. */
export const listEntries = (param: Param): string[] | null => {
  if (!isBranch(param)) return [...param];
  if (!isList(param)) return null;
  const entries: string[] = [];
  for (const [, entry] of [...param].sort(([one], [other]) => Number(one) - Number(other))) {
    if (isBranch(entry)) return null;
    entries.push(...entry);
  }
  return entries;
};

/** The one value of a parameter that is to be given once, or null. */
export const onlyValue = (param: Param): string | null => (isBranch(param) || param.length !== 1 ? null : (param[0] ?? null));
