/** Table and column names of the app's types, for the few statements that the query API can't express. */
import type { Core } from '@strapi/strapi';

import { getNames } from './read';
import type { TypeName } from './types';

export interface Table {
  name: string;
  /** The column of one of our fields, or null when the app has none. */
  column(field: string): string | null;
  /** Where one of our relations is kept, or null when the app has none. */
  join(field: string): Join | null;
}

/** Strapi keeps a relation in a table of its own: row numbers on either side. */
export interface Join {
  name: string;
  from: string;
  to: string;
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
    join(field) {
      const attribute = names.attribute(type, field);
      const definition = attribute === null ? undefined : attributes[attribute];
      if (definition === undefined || !('joinTable' in definition)) return null;
      const { name, joinColumn, inverseJoinColumn } = definition.joinTable as {
        name: string;
        joinColumn: { name: string };
        inverseJoinColumn: { name: string };
      };
      return { name, from: joinColumn.name, to: inverseJoinColumn.name };
    },
  };
};
