import type { Core, UID } from '@strapi/strapi';

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

/**
 * Writes component rows in place: the document is not saved again, its rows keep their ids and times. Joins the
 * running transaction.
 */
export const writeComponents = async (strapi: Core.Strapi, type: TypeName, writes: readonly ComponentWrite[]): Promise<void> => {
  const names = getNames(strapi);
  for (const { path, id, values } of writes) {
    const { uid, shape } = componentAt(strapi, type, path);
    const data: Record<string, string | number | null> = {};
    for (const [field, value] of Object.entries(values)) {
      const attribute = names.attribute(shape, field);
      if (attribute !== null) data[attribute] = value;
    }
    if (Object.keys(data).length > 0) await strapi.db.query(uid).update({ where: { id }, data });
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
