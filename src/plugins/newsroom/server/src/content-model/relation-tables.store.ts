/** Strapi keeps every relation in a table of its own. Whoever moves links from one record to another has to know all of them. */
import type { Core } from '@strapi/strapi';

import { joinTransaction, type QueryBuilder } from './join-transaction.store';
import { getNames } from './read';
import type { TypeName } from './types';

export interface RelationTable {
  /** The content type or component that the relation begins at, and its attribute there. */
  owner: string;
  attribute: string;
  name: string;
  /** Columns: row number of the owner, row number of the target. */
  from: string;
  to: string;
  /** Its place in the owner's list; null where there is one target at most. */
  order: string | null;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  orderColumnName?: string;
}

/** Every relation of the app that ends at a type, those that the app added by itself included. */
export const relationTablesTo = (strapi: Core.Strapi, type: TypeName): RelationTable[] => {
  const uid = getNames(strapi).uid(type);
  const tables: RelationTable[] = [];
  for (const [owner, { attributes }] of strapi.db.metadata) {
    for (const [attribute, definition] of Object.entries(attributes)) {
      if (!('target' in definition) || definition.target !== uid || 'mappedBy' in definition || !('joinTable' in definition)) continue;
      const { name, joinColumn, inverseJoinColumn, orderColumnName = null } = definition.joinTable as JoinTable;
      tables.push({ owner, attribute, name, from: joinColumn.name, to: inverseJoinColumn.name, order: orderColumnName });
    }
  }
  return tables;
};

/** A link that was moved: the owner's row; `order` when the owner had both and the link was taken out. */
export interface MovedLink {
  table: string;
  owner: number;
  takenOut: { order: number | null } | null;
}

/** Makes every link of one table that leads to one row lead to another. An owner of both keeps one link. */
export const moveLinks = async (strapi: Core.Strapi, table: RelationTable, from: number, to: number): Promise<MovedLink[]> => {
  const links = () => strapi.db.connection(table.name);
  const run = <Result>(query: unknown): Promise<Result> => joinTransaction<Result>(strapi, query as QueryBuilder);
  type Row = Record<string, number | null>;
  const rows = await run<Row[]>(links().where(table.to, from).select());
  const owners = rows.map((row) => row[table.from]!);
  const both = new Set(
    (await run<Row[]>(links().where(table.to, to).whereIn(table.from, owners).select(table.from))).map((row) => row[table.from]!),
  );
  if (both.size > 0) {
    await run(
      links()
        .where(table.to, from)
        .whereIn(table.from, [...both])
        .delete(),
    );
  }
  if (both.size < owners.length) {
    await run(
      links()
        .where(table.to, from)
        .update({ [table.to]: to }),
    );
  }
  return rows.map((row) => {
    const owner = row[table.from]!;
    const order = table.order === null ? null : (row[table.order] ?? null);
    return { table: table.name, owner, takenOut: both.has(owner) ? { order } : null };
  });
};

/** Moves links of these owners back. One that leads elsewhere by now, or whose owner is gone, stays as it is. */
export const moveLinksBack = async (
  strapi: Core.Strapi,
  table: RelationTable,
  moved: readonly MovedLink[],
  from: number,
  to: number,
): Promise<void> => {
  const links = () => strapi.db.connection(table.name);
  const run = <Result>(query: unknown): Promise<Result> => joinTransaction<Result>(strapi, query as QueryBuilder);
  for (const { owner, takenOut } of moved) {
    const isThere = await run<unknown[]>(
      links()
        .where({ [table.from]: owner, [table.to]: from })
        .select(table.from),
    );
    if (isThere.length === 0) continue;
    const place = takenOut === null || table.order === null ? {} : { [table.order]: takenOut.order };
    await run(
      takenOut === null
        ? links()
            .where({ [table.from]: owner, [table.to]: from })
            .update({ [table.to]: to })
        : links().insert({ [table.from]: owner, [table.to]: to, ...place }),
    );
  }
};
