/** `fields` and `populate` → what is to be shown of a document. */
import { LIMITS } from './limits';
import { isBranch, isList, listEntries, onlyValue, type Param, type Params } from './parse-query-string';
import { problemAt, type Problem } from './problem';
import type { ResolvedField, ResolvedPath, ResolvedShape } from './resolve-grammar';

export interface Selection {
  shape: ResolvedShape;
  /** By the app's names, in the grammar's order. */
  fields: ReadonlyMap<string, ResolvedField>;
  paths: ReadonlyMap<string, SelectedPath>;
}

export interface SelectedPath extends ResolvedPath {
  /** Null where nothing stands inside: media and what the newsroom computes. */
  selection: Selection | null;
}

interface OpenSelection extends Selection {
  paths: Map<string, SelectedPath>;
}

export const everything = (shape: ResolvedShape): Selection => openSelection(shape);

export const parseSelection = (shape: ResolvedShape, params: Params, problems: Problem[], at: readonly string[] = []): Selection => {
  const fields = params.get('fields');
  const populate = params.get('populate');
  const selection = openSelection(shape);
  if (fields !== undefined) selection.fields = parseFields(shape, fields, problems, [...at, 'fields']);
  if (populate !== undefined) parsePopulate(selection, populate, problems, [...at, 'populate']);
  return selection;
};

/** What showing one document costs: one for itself and one for each populated path. */
export const costOf = ({ paths }: Selection): number => {
  let cost = 1;
  for (const path of paths.values()) {
    if (path.as === 'otherNews') cost += LIMITS.otherNewsCost;
    else if (path.as === 'newsItems') cost += LIMITS.newsItems;
    else cost += path.selection === null ? 1 : costOf(path.selection);
  }
  return cost;
};

const openSelection = (shape: ResolvedShape): OpenSelection => ({ shape, fields: shape.fields, paths: new Map() });

const parseFields = (shape: ResolvedShape, param: Param, problems: Problem[], at: readonly string[]): Selection['fields'] => {
  const allowed = [...shape.fields.keys()];
  const wanted = listEntries(param)?.flatMap(splitAtCommas);
  if (wanted === undefined) {
    problems.push(problemAt(at, 'This must be a list of fields.', allowed));
    return shape.fields;
  }
  if (wanted.includes('*')) return shape.fields;
  for (const name of wanted) {
    if (name !== 'documentId' && !shape.fields.has(name)) problems.push(problemAt(at, `There is no field “${cut(name)}” here.`, allowed));
  }
  return new Map([...shape.fields].filter(([name]) => wanted.includes(name)));
};

const parsePopulate = (selection: OpenSelection, param: Param, problems: Problem[], at: readonly string[]): void => {
  const entries = listEntries(param);
  if (entries !== null) {
    for (const entry of entries.flatMap(splitAtCommas)) addDotted(selection, entry.split('.'), problems, at);
    return;
  }
  if (!isBranch(param) || isList(param)) {
    problems.push(problemAt(at, 'This must be a list of paths, or paths with fields and populate.', [...selection.shape.paths.keys()]));
    return;
  }
  for (const [name, inner] of param) addNested(selection, name, inner, problems, [...at, name]);
};

/** `populate=participants.person`; `*` is every path of its level but other news, which costs too much to come unasked. */
const addDotted = (selection: OpenSelection, steps: readonly string[], problems: Problem[], at: readonly string[]): void => {
  const [name = '', ...rest] = steps;
  if (name === '*' && rest.length === 0) {
    for (const [each, path] of selection.shape.paths) if (path.as !== 'otherNews') add(selection, each, path);
    return;
  }
  const path = selection.shape.paths.get(name);
  if (path === undefined) return refuse(selection, name, problems, at);
  const inner = add(selection, name, path);
  if (rest.length === 0) return;
  if (inner === null) problems.push(problemAt(at, `Nothing can be populated inside “${cut(name)}”.`, []));
  else addDotted(inner, rest, problems, at);
};

/** `populate[participants]=true` and `populate[participants][populate][person][fields]=slug`. */
const addNested = (selection: OpenSelection, name: string, param: Param, problems: Problem[], at: readonly string[]): void => {
  const path = selection.shape.paths.get(name);
  if (path === undefined) return refuse(selection, name, problems, at);
  if (!isBranch(param)) {
    const value = onlyValue(param);
    if (value === 'true' || value === '*') add(selection, name, path);
    else if (value !== 'false') problems.push(problemAt(at, 'This must be true, or have fields and populate.', ['true', 'false']));
    return;
  }
  const inner = add(selection, name, path);
  const allowed = inner === null ? [] : ['fields', 'populate'];
  const unknown = [...param.keys()].filter((key) => !allowed.includes(key));
  for (const key of unknown) problems.push(problemAt([...at, key], `This is not known inside “${cut(name)}”.`, allowed));
  if (inner === null || unknown.length > 0) return;
  const parsed = parseSelection(inner.shape, param, problems, at);
  selection.paths.set(name, { ...path, selection: parsed });
};

const add = (selection: OpenSelection, name: string, path: ResolvedPath): OpenSelection | null => {
  const known = selection.paths.get(name);
  if (known !== undefined) return known.selection as OpenSelection | null;
  const inner = path.shape === null ? null : openSelection(path.shape);
  selection.paths.set(name, { ...path, selection: inner });
  return inner;
};

const refuse = (selection: Selection, name: string, problems: Problem[], at: readonly string[]): void => {
  problems.push(problemAt(at, `There is no path “${cut(name)}” to populate here.`, [...selection.shape.paths.keys()]));
};

const splitAtCommas = (list: string): string[] => list.split(',').map((entry) => entry.trim());
const cut = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);
