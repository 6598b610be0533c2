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
