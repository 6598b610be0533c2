import type { Core, UID } from '@strapi/strapi';

import { joinTransaction } from './join-transaction.store';
import { MODEL, type Field, type Shape, type ShapeName } from './model';
import { getNames } from './read';
import type { TypeName } from './types';

/** New values for one stored component of a document. */
export interface ComponentWrite {
  /** The component fields that lead to it, `['participants', 'affiliations']`. */
  path: readonly string[];
  /** The component's row. */
  id: number;
  /** In our field names; a field that the app has no attribute for is left out. A relation is the number of the row it leads to, or null. */
  values: Readonly<Record<string, string | number | null>>;
}

/** Rows written in one statement. */
const LOT = 100;

type Value = string | number | null;

/** What one attribute of a component's rows is to be, by row. */
interface Column {
  uid: string;
  attribute: string;
  values: Map<number, Value>;
}

/** Writes by where they go: an app may have an attribute of one name in several components. */
const columnsOf = (strapi: Core.Strapi, type: TypeName, writes: readonly ComponentWrite[]): Column[] => {
  const names = getNames(strapi);
  const columns = new Map<string, Column>();
  for (const { path, id, values } of writes) {
    const { uid, shape } = componentAt(strapi, type, path);
    for (const [field, value] of Object.entries(values)) {
      const attribute = names.attribute(shape, field);
      if (attribute === null) continue;
      const column = columns.get(`${uid} ${attribute}`) ?? { uid, attribute, values: new Map<number, Value>() };
      column.values.set(id, value);
      columns.set(`${uid} ${attribute}`, column);
    }
  }
  return [...columns.values()];
};

/** Many rows of a text's column at once: a statement for each row would be three of Strapi's. */
const writeTexts = async (strapi: Core.Strapi, table: string, column: string, values: ReadonlyArray<[number, Value]>): Promise<void> => {
  const knex = strapi.db.connection;
  for (let place = 0; place < values.length; place += LOT) {
    const lot = values.slice(place, place + LOT);
    const cases = lot.map(() => 'when ? then cast(? as text)').join(' ');
    const value = knex.raw(`case id ${cases} end`, lot.flat() as never[]);
    await joinTransaction(
      strapi,
      knex(table)
        .whereIn(
          'id',
          lot.map(([id]) => id),
        )
        .update({ [column]: value }),
    );
  }
};

/**
 * Writes component rows in place: the document is not saved again, its rows keep their ids and times. Joins the
 * running transaction. Of texts no lifecycle hears.
 */
export const writeComponents = async (strapi: Core.Strapi, type: TypeName, writes: readonly ComponentWrite[]): Promise<void> => {
  for (const { uid, attribute, values } of columnsOf(strapi, type, writes)) {
    const { tableName, attributes } = strapi.db.metadata.get(uid);
    const definition = attributes[attribute];
    const column = definition !== undefined && 'columnName' in definition ? definition.columnName : undefined;
    if (column !== undefined && (definition?.type === 'string' || definition?.type === 'text')) {
      await writeTexts(strapi, tableName, column, [...values]);
    } else {
      for (const [id, value] of values) await strapi.db.query(uid).update({ where: { id }, data: { [attribute]: value } });
    }
  }
};

/** An app may use different components for one of ours (an affiliation here and there), so the way there counts. */
export const componentAt = (strapi: Core.Strapi, type: TypeName, path: readonly string[]): { uid: string; shape: ShapeName } => {
  const names = getNames(strapi);
  let shape: ShapeName = type;
  let uid = names.uid(type);
  for (const field of path) {
    const definition: Field | undefined = (MODEL[shape] as Shape)[field];
    const attribute = names.attribute(shape, field);
    const schema = uid === null || attribute === null ? undefined : strapi.getModel(uid as UID.Schema).attributes[attribute];
    if (definition?.kind !== 'component' || schema?.type !== 'component') throw new Error(`${type} has no component at ${path.join('.')}.`);
    uid = schema.component;
    shape = definition.of;
  }
  if (uid === null) throw new Error(`The app has no ${type}.`);
  return { uid, shape };
};
