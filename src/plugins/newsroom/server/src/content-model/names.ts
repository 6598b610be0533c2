/** Our names ↔ the app's: made once from configuration, then only looked up. */
import { MODEL, TYPE_NAMES, type ComponentName, type Shape, type ShapeName } from './model';
import type { TypeName } from './types';

export interface Names {
  /** The app's content type, or null when the app has none. */
  uid(type: TypeName): string | null;
  /** Which of our types a content type is, or null when it is none of ours. */
  typeOf(uid: string): TypeName | null;
  /** The app's attribute for our field, or null when the app has none, or not the type that the field leads to. */
  attribute(shape: ShapeName, field: string): string | null;
}

export interface NamesConfig {
  contentTypes: Record<TypeName, { uid: string; attributes: Record<string, string | null> } | null>;
  components: Record<ComponentName, { attributes: Record<string, string | null> }>;
}

export const createNames = (config: NamesConfig): Names => {
  const typeByUid = new Map<string, TypeName>();
  for (const type of TYPE_NAMES) {
    const uid = config.contentTypes[type]?.uid;
    if (uid !== undefined) typeByUid.set(uid, type);
  }
  const overridesOf = (shape: ShapeName): Record<string, string | null> | null =>
    isType(shape) ? (config.contentTypes[shape]?.attributes ?? null) : config.components[shape].attributes;

  return {
    uid: (type) => config.contentTypes[type]?.uid ?? null,
    typeOf: (uid) => typeByUid.get(uid) ?? null,
    attribute(shape, field) {
      const definition = (MODEL[shape] as Shape)[field];
      if (definition === undefined) return null;
      if (definition.kind === 'relation' && config.contentTypes[definition.to] === null) return null;
      const overrides = overridesOf(shape);
      if (overrides === null) return null;
      const override = overrides[field];
      return override === undefined ? field : override;
    },
  };
};

const isType = (shape: ShapeName): shape is TypeName => (TYPE_NAMES as readonly string[]).includes(shape);
