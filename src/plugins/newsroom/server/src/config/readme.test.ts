import { readFileSync } from 'node:fs';
import path from 'node:path';

import { MODEL, REQUIRED_FIELDS, TYPE_NAMES, type ShapeName } from '../content-model/model';
import type { TypeName } from '../content-model/types';
import { parseConfig } from './parse-config';

const readme = readFileSync(path.resolve(__dirname, '../../../README.md'), 'utf8');

/** The cells of the table row that begins with a key. */
const rowOf = (key: string): string[] => {
  const line = readme.split('\n').find((candidate) => candidate.startsWith(`| \`${key}\` |`)) ?? '';
  return line
    .split('|')
    .map((cell) => cell.trim())
    .slice(1, -1);
};

const namesIn = (cell: string | undefined): string[] => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const { contentTypes, components, ...rest } = parseConfig({});

const leaves = (value: unknown, key: string): Array<[string, string]> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, key === '' ? name : `${key}.${name}`))
    : [[key, `\`${JSON.stringify(value)}\``]];

/** Holds the README to the schema: a key, a default or a field that changes there must change here. */
describe("the plugin's README", () => {
  it.each(leaves(rest, ''))('names %s with its default', (key, value) => {
    expect(rowOf(key)[1]).toBe(value);
  });

  it.each(Object.keys(contentTypes) as TypeName[])('names the fields of contentTypes.%s', (type) => {
    const [, uid, required, optional] = rowOf(`contentTypes.${type}`);
    const needed = [...(REQUIRED_FIELDS[type] ?? [])];
    expect(uid).toBe(`\`${contentTypes[type]?.uid}\``);
    expect(namesIn(required)).toEqual(needed);
    expect(namesIn(optional)).toEqual(Object.keys(MODEL[type]).filter((field) => !needed.includes(field)));
  });

  it.each(Object.keys(components) as ShapeName[])('names the fields of components.%s', (component) => {
    expect(namesIn(rowOf(`components.${component}`)[1])).toEqual(Object.keys(MODEL[component]));
  });

  it('names no key that there is not', () => {
    const known = [
      ...leaves(rest, '').map(([key]) => key),
      ...TYPE_NAMES.map((type) => `contentTypes.${type}`),
      ...Object.keys(components).map((name) => `components.${name}`),
    ];
    const rows = readme.split('\n').flatMap((line) => /^\| `((?:[a-z]+\.)?[A-Za-z.]+)` \|/.exec(line)?.[1] ?? []);
    expect(rows.filter((key) => !known.includes(key))).toEqual([]);
    expect(rows).toHaveLength(known.length);
  });
});
