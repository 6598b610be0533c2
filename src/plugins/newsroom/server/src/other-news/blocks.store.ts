import type { Core } from '@strapi/strapi';

import { editBlock } from './edit-block';
import { packPostings, unpackPostings } from './pack';
import type { Posting, Token } from './postings';
import { listed, run, valuesOf, type Binding } from './statement.store';
import { TABLES } from './tables.store';

interface Row {
  id: number | string;
  feature: number | string;
  start: number | string;
  data: Uint8Array;
}

export interface Block {
  id: number;
  feature: Token;
  start: number;
  data: Uint8Array;
}

const toBlock = ({ id, feature, start, data }: Row): Block => ({ id: Number(id), feature: Number(feature), start: Number(start), data });

/** Before every place. */
const BEGINNING = -Number.MAX_SAFE_INTEGER;

export interface Around {
  tokens: readonly Token[];
  place: number;
  direction: 'any' | 'past';
}

const around = (strapi: Core.Strapi, { tokens, place, direction }: Around, group: number): { sql: string; bindings: Binding[] } => {
  const { sql, binding } = listed(strapi, tokens);
  const behind =
    direction === 'past'
      ? '?'
      : `coalesce((select start from ${TABLES.blocks} where feature = wanted.value and start > ? order by start limit 1), ?)`;
  return {
    sql: `select ${group} as "group", block.id, block.feature, block.start, block.data
     from ${sql} as wanted join ${TABLES.blocks} as block on block.feature = wanted.value
       and block.start >= coalesce(
         (select start from ${TABLES.blocks} where feature = wanted.value and start <= ? order by start desc limit 1 offset 1), ?)
       and block.start <= ${behind}`,
    bindings: direction === 'past' ? [binding, place, BEGINNING, place] : [binding, place, BEGINNING, place, place],
  };
};

/**
 * Of each feature the two blocks that begin last up to a place and, unless only the past is asked for, the first behind it.
 * @returns for each of what is wanted
 */
export const blocksAround = async (strapi: Core.Strapi, wanted: readonly Around[]): Promise<Block[][]> => {
  const parts = wanted.flatMap((one, group) => (one.tokens.length === 0 ? [] : [around(strapi, one, group)]));
  const found = wanted.map((): Block[] => []);
  if (parts.length === 0) return found;
  const rows = await run<Row & { group: number }>(
    strapi,
    parts.map(({ sql }) => sql).join(' union all '),
    parts.flatMap(({ bindings }) => bindings),
  );
  for (const row of rows) found[row.group]?.push(toBlock(row));
  // Here, and not by the database: it would carry the postings through its sorting.
  for (const blocks of found) blocks.sort((a, b) => a.feature - b.feature || a.start - b.start);
  return found;
};

/** The next blocks of one feature on one side of a place. */
export const furtherBlocks = async (
  strapi: Core.Strapi,
  token: Token,
  start: number,
  side: 'before' | 'behind',
  limit: number,
): Promise<Block[]> => {
  const [sign, order] = side === 'before' ? ['<', 'desc'] : ['>', 'asc'];
  const sql = `select id, feature, start, data from ${TABLES.blocks} where feature = ? and start ${sign} ? order by start ${order} limit ?`;
  const rows = (await run<Row>(strapi, sql, [token, start, limit])).map(toBlock);
  return side === 'before' ? rows.reverse() : rows;
};

/** Of each feature the block that a place belongs to: the last that begins up to it, or the first of all. */
const blocksFor = async (strapi: Core.Strapi, tokens: readonly Token[], place: number): Promise<Map<Token, Block>> => {
  const { sql, binding } = listed(strapi, tokens);
  const rows = await run<Row>(
    strapi,
    `select block.id, block.feature, block.start, block.data
     from ${sql} as wanted join ${TABLES.blocks} as block on block.feature = wanted.value
       and block.start = coalesce(
         (select max(start) from ${TABLES.blocks} where feature = wanted.value and start <= ?),
         (select min(start) from ${TABLES.blocks} where feature = wanted.value))`,
    [binding, place],
  );
  return new Map(rows.map((row) => [Number(row.feature), toBlock(row)]));
};

type Written = [feature: Token, postings: Posting[]];

const bindingsOf = ([feature, postings]: Written): Array<number | Buffer> => [
  feature,
  postings[0]!.place,
  postings.length,
  Buffer.from(packPostings(postings)),
];

/**
 * Writes one article's postings, or takes them out where the weight is null.
 * @returns the features that it was added to or taken from
 */
export const editPostings = async (
  strapi: Core.Strapi,
  place: number,
  edits: ReadonlyMap<Token, number | null>,
): Promise<{ added: Token[]; taken: Token[] }> => {
  const blocks = await blocksFor(strapi, [...edits.keys()], place);
  const written: Array<[id: number, ...Written]> = [];
  const inserted: Written[] = [];
  const removed: number[] = [];
  const added: Token[] = [];
  const taken: Token[] = [];
  for (const [token, weight] of edits) {
    const block = blocks.get(token);
    const { blocks: becomes, difference } = editBlock(block === undefined ? [] : unpackPostings(block.start, block.data), place, weight);
    const [first, ...more] = becomes;
    const begins = first?.[0]?.place;
    // A block that begins elsewhere is another row: to write its start anew would cost every block an entry of the table's index.
    if (block !== undefined && block.start !== begins) removed.push(block.id);
    if (first !== undefined && block !== undefined && block.start === begins) written.push([block.id, token, first]);
    if (first !== undefined && block?.start !== begins) inserted.push([token, first]);
    inserted.push(...more.map((postings): Written => [token, postings]));
    if (difference === 1) added.push(token);
    if (difference === -1) taken.push(token);
  }
  if (written.length > 0) {
    await run(
      strapi,
      `insert into ${TABLES.blocks} (id, feature, start, size, data) values ${valuesOf(written.length, 5)}
       on conflict (id) do update set size = excluded.size, data = excluded.data`,
      written.flatMap(([id, ...rest]) => [id, ...bindingsOf(rest)]),
    );
  }
  if (removed.length > 0) {
    const { sql, binding } = listed(strapi, removed);
    await run(strapi, `delete from ${TABLES.blocks} where id in ${sql}`, [binding]);
  }
  if (inserted.length > 0) {
    await run(
      strapi,
      `insert into ${TABLES.blocks} (feature, start, size, data) values ${valuesOf(inserted.length, 4)}`,
      inserted.flatMap(bindingsOf),
    );
  }
  return { added, taken };
};
