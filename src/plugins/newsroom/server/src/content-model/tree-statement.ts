/** The statement that reads a planned tree at once, and the rows it answers with put together again. */
import type { Column, TreeNode } from './tree-plan';
import type { Row } from './to-domain';

export type Dialect = 'sqlite' | 'postgres';

/** Which rows the roots are. The values of `by` are bound where the statement begins, `locale` after it if it is asked for. */
export interface RootCondition {
  /** The attribute whose values name the roots. */
  by: string;
  byLocale: boolean;
  status: 'draft' | 'published' | null;
}

/** One row of the answer: which node, whose child, its place among its siblings, its number, and its columns as a JSON list. */
export interface FlatRow {
  node: number;
  parent: number | string | null;
  place: number | string | null;
  id: number | string;
  data: string;
}

const quoted = (name: string): string => `"${name}"`;
const inOrder = (table: string, alias: string, where: string): string =>
  `cross join lateral (select * from ${quoted(table)} ${alias} where ${where} offset 0) ${alias}`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Every node is a common table expression over its parent's, so that no row number has to come here and go back.
 * @param first the number of the first node, where several trees are read together
 */
export const treeStatement = (
  nodes: readonly TreeNode[],
  condition: RootCondition,
  dialect: Dialect,
  first = 0,
): { tables: string; rows: string } => {
  const isPostgres = dialect === 'postgres';
  const name = (index: number): string => `n${first + index}`;
  const select = (columns: readonly Column[]): string => columns.map((column) => `t.${quoted(column.name)}`).join(', ');

  const rootWhere = (columns: readonly Column[]): string => {
    const column = (attribute: string): string => `t.${quoted(columns.find((known) => known.attribute === attribute)?.name ?? attribute)}`;
    const among = isPostgres ? '= any(?)' : 'in (select value from json_each(?))';
    return [
      `${column(condition.by)} ${among}`,
      ...(condition.byLocale ? [`${column('locale')} = ?`] : []),
      ...(condition.status === null ? [] : [`${column('publishedAt')} is ${condition.status === 'published' ? 'not ' : ''}null`]),
    ].join(' and ');
  };

  // No type of an app has columns of these names: `place` some have.
  const tableOf = ({ parent, table, columns, hanging }: TreeNode): string => {
    if (parent === null || hanging === null)
      return `select t.id, cast(null as integer) as "$parent", cast(null as integer) as "$place", ${select(columns)} from ${quoted(table)} t where ${rootWhere(columns)}`;
    const equal = Object.entries(hanging.equal).map(([column, value]) => ` and l.${quoted(column)} = ${literal(value)}`);
    const place = hanging.order === null ? 'l.id' : `coalesce(l.${quoted(hanging.order)}, 1e9)`;
    const links = `l.${quoted(hanging.from)} = p.id${equal.join('')}`;
    const row = `t.id = l.${quoted(hanging.to)}`;
    // From the parents to their links to the rows, each by an index. SQLite takes a cross join's order as it stands; PostgreSQL would
    // read all links of a large archive where it takes the parents for many, and looks into no subquery that has an offset.
    const from = isPostgres
      ? `${inOrder(hanging.table, 'l', links)} ${inOrder(table, 't', row)}`
      : `cross join ${quoted(hanging.table)} l cross join ${quoted(table)} t where ${links} and ${row}`;
    return `select t.id, p.id as "$parent", ${place} as "$place", ${select(columns)} from (select distinct id from ${name(parent)}) p ${from}`;
  };

  const rowsOf = ({ columns }: TreeNode, index: number): string => {
    const list = columns.map((column) => `t.${quoted(column.name)}`).join(', ');
    const data = isPostgres ? `json_build_array(${list})::text` : `json_array(${list})`;
    return `select ${first + index} as node, t."$parent" as parent, t."$place" as place, t.id, ${data} as data from ${name(index)} t`;
  };

  return {
    tables: nodes.map((node, index) => `${name(index)} as materialized (${tableOf(node)})`).join(', '),
    rows: nodes.map(rowsOf).join(' union all '),
  };
};

const toRow = (columns: readonly Column[], { id, data }: FlatRow, dialect: Dialect): Row => {
  const values = JSON.parse(data) as unknown[];
  const row: Row = { id };
  columns.forEach(({ attribute, isJson }, index) => {
    const value = values[index];
    row[attribute] = isJson && dialect === 'sqlite' && typeof value === 'string' ? parsed(value) : value;
  });
  return row;
};

/** SQLite keeps JSON as text, whoever wrote it. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** The roots with what hangs on them, in the attributes' names. Lists are in order; a row that hangs on several is one object. */
export const growTree = (nodes: readonly TreeNode[], flat: readonly FlatRow[], dialect: Dialect, first = 0): Row[] => {
  const byNode = nodes.map(() => new Map<number, Row>());
  const hanging = nodes.map(() => [] as Array<{ parent: number; place: number; row: Row }>);
  const roots: Row[] = [];
  for (const entry of flat) {
    const index = entry.node - first;
    const node = nodes[index];
    if (node === undefined) continue;
    const id = Number(entry.id);
    const known = byNode[index]!.get(id);
    const row = known ?? toRow(node.columns, { ...entry, id }, dialect);
    if (known === undefined) {
      byNode[index]!.set(id, row);
      if (node.parent === null) roots.push(row);
    }
    if (entry.parent !== null) hanging[index]!.push({ parent: Number(entry.parent), place: Number(entry.place), row });
  }
  nodes.forEach(({ parent, attribute, many }, index) => {
    if (parent === null) return;
    for (const row of byNode[parent]!.values()) row[attribute] = many ? [] : null;
    for (const child of hanging[index]!.sort((one, other) => one.place - other.place)) {
      const owner = byNode[parent]!.get(child.parent);
      if (owner === undefined) continue;
      if (many) (owner[attribute] as Row[]).push(child.row);
      else owner[attribute] ??= child.row;
    }
  });
  return roots;
};
