/** A view (what a reading wants, in our names) → Strapi's `populate` in the app's names. */
import { MODEL, type Shape, type ShapeName } from './model';
import type { Names } from './names';

/** Nested fields that a reading wants; scalars come always. `participants: { person: {} }`. */
export interface View {
  [field: string]: View;
}

export interface Populate {
  [attribute: string]: true | { populate: Populate };
}

export const populateFor = (names: Names, shape: ShapeName, view: View): Populate => {
  const populate: Populate = {};
  for (const [field, nested] of Object.entries(view)) {
    const definition = (MODEL[shape] as Shape)[field];
    if (definition === undefined) throw new Error(`The model has no field ${shape}.${field}.`);
    const attribute = names.attribute(shape, field);
    if (attribute === null || definition.kind === 'scalar') continue;
    if (definition.kind === 'media') {
      populate[attribute] = true;
      continue;
    }
    const target = definition.kind === 'relation' ? definition.to : definition.of;
    const inner = populateFor(names, target, nested);
    populate[attribute] = Object.keys(inner).length > 0 ? { populate: inner } : true;
  }
  return populate;
};
