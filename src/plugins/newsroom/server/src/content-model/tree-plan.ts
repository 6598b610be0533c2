/** A view → the tables that hold it: which rows hang on which, and by what. One statement reads them all (tree-statement.ts). */
import { MODEL, type Field, type Shape, type ShapeName } from './model';
import type { Names } from './names';
import type { View } from './populate';

/** What Strapi's database layer knows of a type. */
export interface Metadata {
  tableName: string;
  attributes: Readonly<Record<string, object>>;
}

export type MetadataOf = (uid: string) => Metadata;

export interface Column {
  attribute: string;
  name: string;
  isJson: boolean;
}

/** How the rows of a node hang on their parents'. */
export interface Hanging {
  table: string;
  /** Columns: row number of the parent, row number of the child, place among its siblings. */
  from: string;
  to: string;
  order: string | null;
  /** Column → what it must be: one table holds several relations. */
  equal: Readonly<Record<string, string>>;
}

export interface TreeNode {
  /** Its parent's place in the list; null for the root. */
  parent: number | null;
  /** The parent's attribute that holds it, and whether as a list. */
  attribute: string;
  many: boolean;
  table: string;
  columns: readonly Column[];
  hanging: Hanging | null;
}

const FILE = 'plugin::upload.file';
const FILE_ATTRIBUTES = ['url', 'name', 'mime', 'size', 'width', 'height', 'alternativeText', 'caption', 'focalPoint', 'formats'];
const DOCUMENT_ATTRIBUTES = ['documentId', 'locale', 'publishedAt', 'createdAt', 'updatedAt'];

interface Definition {
  columnName?: string;
  type?: string;
  target?: string;
  morphBy?: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn: { name: string };
    on?: Record<string, string>;
    orderColumnName?: string;
    morphColumn?: { typeColumn: { name: string }; idColumn: { name: string } };
  };
}

const columnsOf = ({ attributes }: Metadata, wanted: readonly string[]): Column[] =>
  wanted.flatMap((attribute) => {
    const definition = attributes[attribute] as Definition | undefined;
    if (definition?.columnName === undefined) return [];
    return [{ attribute, name: definition.columnName, isJson: definition.type === 'json' || definition.type === 'blocks' }];
  });

const hangingOf = (owner: string, attribute: string, metadataOf: MetadataOf): Hanging | null => {
  const definition = metadataOf(owner).attributes[attribute] as Definition | undefined;
  if (definition?.morphBy !== undefined && definition.target !== undefined) {
    const related = (metadataOf(definition.target).attributes[definition.morphBy] as Definition).joinTable;
    if (related?.morphColumn === undefined) return null;
    const { typeColumn, idColumn } = related.morphColumn;
    const equal = { [typeColumn.name]: owner, field: attribute };
    return { table: related.name, from: idColumn.name, to: related.joinColumn.name, order: 'order', equal };
  }
  if (definition?.joinTable === undefined) return null;
  const { name, joinColumn, inverseJoinColumn, on = {}, orderColumnName = null } = definition.joinTable;
  return { table: name, from: joinColumn.name, to: inverseJoinColumn.name, order: orderColumnName, equal: on };
};

const scalarsOf = (names: Names, shape: ShapeName): string[] =>
  Object.entries<Field>(MODEL[shape] as Shape).flatMap(([field, { kind }]) => {
    const attribute = names.attribute(shape, field);
    return kind === 'scalar' && attribute !== null ? [attribute] : [];
  });

/** The rows of one table, with all its columns and nothing that hangs on them. */
export const planTable = (metadata: Metadata): TreeNode[] => {
  const wanted = Object.keys(metadata.attributes).filter((attribute) => attribute !== 'id');
  return [{ parent: null, attribute: '', many: true, table: metadata.tableName, columns: columnsOf(metadata, wanted), hanging: null }];
};

/** Parents stand before their children. @throws when the view names a field that the model has not got. */
export const planTree = (names: Names, metadataOf: MetadataOf, shape: ShapeName, uid: string, view: View): TreeNode[] => {
  const nodes: TreeNode[] = [];
  const add = (node: Omit<TreeNode, 'table' | 'columns'>, owner: string, wanted: readonly string[]): number => {
    const metadata = metadataOf(owner);
    return nodes.push({ ...node, table: metadata.tableName, columns: columnsOf(metadata, wanted) }) - 1;
  };
  const walk = (parent: number, owner: string, of: ShapeName, inner: View): void => {
    for (const [field, nested] of Object.entries(inner)) {
      const definition = (MODEL[of] as Shape)[field];
      if (definition === undefined) throw new Error(`The model has no field ${of}.${field}.`);
      const attribute = names.attribute(of, field);
      if (attribute === null || definition.kind === 'scalar') continue;
      const hanging = hangingOf(owner, attribute, metadataOf);
      const target = (metadataOf(owner).attributes[attribute] as Definition | undefined)?.target;
      if (hanging === null || target === undefined) continue;
      const node = { parent, attribute, many: definition.many, hanging };
      if (definition.kind === 'media') {
        add(node, FILE, FILE_ATTRIBUTES);
        continue;
      }
      const shapeOfChild = definition.kind === 'relation' ? definition.to : definition.of;
      const own = definition.kind === 'relation' ? DOCUMENT_ATTRIBUTES : [];
      walk(add(node, target, [...own, ...scalarsOf(names, shapeOfChild)]), target, shapeOfChild, nested);
    }
  };
  const root = add({ parent: null, attribute: '', many: true, hanging: null }, uid, [...DOCUMENT_ATTRIBUTES, ...scalarsOf(names, shape)]);
  walk(root, uid, shape, view);
  return nodes;
};
