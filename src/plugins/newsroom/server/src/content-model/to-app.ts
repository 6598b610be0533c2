import { MODEL, type Shape, type ShapeName } from './model';
import type { Names } from './names';

type Values = Record<string, unknown>;

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values under our field names → under the app's, for the Document Service; what the app has no attribute for is left out. */
export const toApp = (names: Names, shape: ShapeName, values: Values): Values => {
  const app: Values = {};
  for (const [field, value] of Object.entries(values)) {
    const attribute = names.attribute(shape, field);
    if (attribute === null || value === undefined) continue;
    const definition = (MODEL[shape] as Shape)[field];
    if (definition?.kind !== 'component') app[attribute] = value;
    else if (Array.isArray(value)) app[attribute] = value.filter(isValues).map((entry) => toApp(names, definition.of, entry));
    else app[attribute] = isValues(value) ? toApp(names, definition.of, value) : null;
  }
  return app;
};
