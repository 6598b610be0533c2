/** The grammar in the app's names: what one caller may ask of one type. Made once for each set of types that may be read. */
import { MODEL, TYPE_NAMES, type Field, type ShapeName } from '../content-model/model';
import type { Names } from '../content-model/names';
import type { TypeName } from '../content-model/types';
import { FIELDS, GRAMMAR, type FieldKind, type PathGrammar, type Paths, type RelationSource } from './grammar';

export interface ResolvedField {
  field: string;
  kind: FieldKind;
}

/** Keys are the app's attribute names. */
export interface ResolvedShape {
  shape: ShapeName;
  /** Documents carry their `documentId`, components have none. */
  isDocument: boolean;
  fields: ReadonlyMap<string, ResolvedField>;
  paths: ReadonlyMap<string, ResolvedPath>;
}

export interface ResolvedPath {
  field: string;
  many: boolean;
  /** How it is shown; `shape` has fields and paths of its own. */
  as: 'shape' | 'image' | 'file' | 'localizations' | 'otherNews' | 'newsItems';
  /** What stands there: null for media and for what the newsroom computes. */
  shape: ResolvedShape | null;
}

export interface ResolvedRelation {
  /** In our names, `participants.person`. */
  path: string;
  to: TypeName;
  from: RelationSource;
}

export interface ResolvedType extends ResolvedShape {
  type: TypeName;
  /** By the path in the app's names, `participants.person`. */
  relations: ReadonlyMap<string, ResolvedRelation>;
  order: readonly string[];
}

/** Fields that the newsroom keeps itself, so that no attribute of the app's stands behind them. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['locale', 'publishedAt', 'firstPublishedAt', 'updatedAt']);

/** @param readable the types that the caller may read: a relation to any other is not in his grammar. */
export const resolveGrammar = (names: Names, type: TypeName, readable: ReadonlySet<TypeName>): ResolvedType => {
  const { populate, relations, order } = GRAMMAR[type];
  const isReadable = (target: TypeName): boolean => names.uid(target) !== null && readable.has(target);
  const resolvedRelations = new Map<string, ResolvedRelation>();
  for (const [path, from] of Object.entries(relations)) {
    const found = followPath(names, type, path.split('.'));
    if (found !== null && isReadable(found.to)) resolvedRelations.set(found.name, { path, to: found.to, from });
  }
  return { ...resolveShape(names, type, populate, isReadable), type, relations: resolvedRelations, order };
};

const resolveShape = (names: Names, shape: ShapeName, paths: Paths, isReadable: (type: TypeName) => boolean): ResolvedShape => {
  const fields = new Map<string, ResolvedField>();
  for (const [field, kind] of Object.entries(FIELDS[shape] ?? {})) {
    const name = OWN_FIELDS.has(field) ? field : names.attribute(shape, field);
    if (name !== null) fields.set(name, { field, kind });
  }
  const resolved = new Map<string, ResolvedPath>();
  for (const [field, grammar] of Object.entries(paths)) {
    const found = resolvePath(names, shape, field, grammar, isReadable);
    if (found !== null) resolved.set(found.name, found.path);
  }
  return { shape, isDocument: (TYPE_NAMES as readonly string[]).includes(shape), fields, paths: resolved };
};

const resolvePath = (
  names: Names,
  shape: ShapeName,
  field: string,
  grammar: PathGrammar,
  isReadable: (type: TypeName) => boolean,
): { name: string; path: ResolvedPath } | null => {
  const definition = fieldOf(shape, field);
  if (definition === null) {
    if (!isReadable('newsItem')) return null;
    return { name: field, path: { field, many: true, as: grammar as ResolvedPath['as'], shape: null } };
  }
  const name = names.attribute(shape, field);
  if (name === null || definition.kind === 'scalar') return null;
  if (definition.kind === 'media') return { name, path: { field, many: definition.many, as: grammar as ResolvedPath['as'], shape: null } };
  if (definition.kind === 'relation' && !isReadable(definition.to)) return null;
  const inner = resolveShape(names, targetOf(definition), typeof grammar === 'string' ? {} : grammar, isReadable);
  if (grammar === 'newsItems') return { name, path: { field, many: true, as: grammar, shape: withoutBody(inner) } };
  return { name, path: { field, many: definition.many, as: 'shape', shape: inner } };
};

const fieldOf = (shape: ShapeName, field: string): Field | null => new Map(Object.entries<Field>(MODEL[shape])).get(field) ?? null;

/** Lists under a document are for cards. */
const withoutBody = (shape: ResolvedShape): ResolvedShape => ({
  ...shape,
  fields: new Map([...shape.fields].filter(([, { field }]) => field !== 'body')),
});

const targetOf = (definition: Extract<Field, { kind: 'relation' | 'component' }>): ShapeName =>
  definition.kind === 'relation' ? definition.to : definition.of;

/** Where a path of relations and components ends, and how the app writes it; null when the app does not have all of it. */
const followPath = (names: Names, type: TypeName, steps: readonly string[]): { name: string; to: TypeName } | null => {
  let shape: ShapeName = type;
  const written: string[] = [];
  for (const step of steps) {
    const definition = fieldOf(shape, step);
    const name = names.attribute(shape, step);
    if (name === null || definition === null || (definition.kind !== 'relation' && definition.kind !== 'component')) return null;
    written.push(name);
    shape = targetOf(definition);
  }
  return { name: written.join('.'), to: shape as TypeName };
};
