import { isInApp } from '../content-model/app-path';
import { createNames } from '../content-model/names';
import { parseConfig } from '../config/parse-config';
import { MODEL, type Shape, type ShapeName } from '../content-model/model';
import { USES, usesByOthers } from './uses-of';

it('does not count what goes with it', () => {
  const person = { type: 'person', documentId: 'p' } as const;
  const position = { type: 'position', documentId: 'o' } as const;
  const article = { type: 'newsItem', documentId: 'n' } as const;
  expect(usesByOthers([position, article], [person, position])).toEqual([article]);
});

/** Every relation of the model that ends at a type, but those that only show the other side of one. */
const relationsTo = (target: string): string[] => {
  const found: string[] = [];
  const walk = (by: string, shape: ShapeName, path: readonly string[]): void => {
    for (const [name, field] of Object.entries(MODEL[shape] as Shape)) {
      if (field.kind === 'component') walk(by, field.of, [...path, name]);
      if (field.kind === 'relation' && field.to === target) found.push([by, ...path, name].join('.'));
    }
  };
  for (const type of ['newsItem', 'person', 'position', 'organisation', 'agreement'] as const) walk(type, type, []);
  return found;
};

it.each(['person', 'organisation', 'agreement'] as const)('names every relation to a %s', (type) => {
  const named = (USES[type] ?? []).map(({ by, path }) => [by, ...path].join('.'));
  expect(named.sort()).toEqual(relationsTo(type).sort());
  const names = createNames(parseConfig({}));
  for (const { by, path } of USES[type] ?? []) expect(isInApp(names, by, path)).toBe(true);
});
