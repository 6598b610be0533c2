import { MODEL, type Shape, type ShapeName } from './model';
import type { Names } from './names';

/** A path in our field names → the same path in the app's attribute names. */
export const appPath = (names: Names, shape: ShapeName, path: ReadonlyArray<string | number>): string[] => {
  let current: ShapeName = shape;
  return path.map((step) => {
    if (typeof step === 'number') return String(step);
    const attribute = names.attribute(current, step) ?? step;
    const field = (MODEL[current] as Shape)[step];
    if (field?.kind === 'component') current = field.of;
    if (field?.kind === 'relation') current = field.to;
    return attribute;
  });
};

/** Whether the app has every attribute of a path in our field names. */
export const isInApp = (names: Names, shape: ShapeName, path: readonly string[]): boolean => {
  const [field, ...rest] = path;
  if (field === undefined) return true;
  const definition = (MODEL[shape] as Shape)[field];
  if (names.attribute(shape, field) === null) return false;
  if (definition?.kind === 'component') return isInApp(names, definition.of, rest);
  return definition?.kind === 'relation' ? isInApp(names, definition.to, rest) : true;
};
