/** Where a type keeps lists of lines, as they are stored: domain objects show only what is sound in them. */
import { MODEL, type Shape, type ShapeName } from './model';
import type { Names } from './names';
import type { View } from './populate';
import type { Row } from './to-domain';

export interface StoredLines {
  /** In our field names. */
  path: ReadonlyArray<string | number>;
  value: unknown;
}

/** What must be populated to see every list of lines in a document; null when the shape has none at all. */
export const linesView = (shape: ShapeName): View | null => {
  const view: View = {};
  let hasLines = false;
  for (const [field, definition] of Object.entries(MODEL[shape] as Shape)) {
    if (definition.kind === 'scalar' && definition.is === 'lines') hasLines = true;
    const nested = definition.kind === 'component' ? linesView(definition.of) : null;
    if (nested !== null) view[field] = nested;
  }
  return hasLines || Object.keys(view).length > 0 ? view : null;
};

/** Every list of lines in a row that was read with `linesView`. */
export const linesOf = (names: Names, shape: ShapeName, row: Row): StoredLines[] =>
  Object.entries(MODEL[shape] as Shape).flatMap(([field, definition]) => {
    const attribute = names.attribute(shape, field);
    if (attribute === null) return [];
    const value = row[attribute];
    if (definition.kind === 'scalar' && definition.is === 'lines') return [{ path: [field], value }];
    if (definition.kind !== 'component' || value === null || value === undefined) return [];
    const inside = (component: Row, path: Array<string | number>): StoredLines[] =>
      linesOf(names, definition.of, component).map((lines) => ({ path: [...path, ...lines.path], value: lines.value }));
    return Array.isArray(value)
      ? value.flatMap((component: Row, index) => inside(component, [field, index]))
      : inside(value as Row, [field]);
  });
