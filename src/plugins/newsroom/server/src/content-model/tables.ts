/** Table and column names of the app's types, for the few statements that the query API can't express. */
import type { Core } from '@strapi/strapi';

import { getNames } from './read';
import type { TypeName } from './types';

export interface Table {
  name: string;
  /** The column of one of our fields, or null when the app has none. */
  column(field: string): string | null;
}

export const tableOf = (strapi: Core.Strapi, type: TypeName): Table | null => {
  const names = getNames(strapi);
  const uid = names.uid(type);
  if (uid === null) return null;
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  return {
    name: tableName,
    column(field) {
      const attribute = names.attribute(type, field);
      const definition = attribute === null ? undefined : attributes[attribute];
      return definition !== undefined && 'columnName' in definition ? (definition.columnName ?? null) : null;
    },
  };
};
