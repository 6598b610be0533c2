/** Edits of postings that wait to be written: a save notes one row, where writing a block for each feature would cost it milliseconds. */
import type { Core } from '@strapi/strapi';

import { editPostings } from './blocks.store';
import { addToCounts } from './features.store';
import { packEdit, unpackEdit, type PostingEdit } from './posting-edits';
import type { Token } from './postings';
import { listed, run, runTogether, takeTurnToWrite, type Statement } from './statement.store';
import { TABLES } from './tables.store';

/** As many may wait before a save has to write some itself: each costs every list some microseconds. */
const MOST = 48;
/** As many are left waiting: in PostgreSQL a common feature's block is then written once in a while, not at every save. */
const ENOUGH = 8;
/** Written in one transaction: a save waits no longer than for these. */
const LOT = 4;

export interface EditRow {
  id: number | string;
  place: number | string;
  data: Uint8Array;
}

export const toEdit = ({ place, data }: Omit<EditRow, 'id'>): PostingEdit => unpackEdit(Number(place), data);

export const readEdits = async (strapi: Core.Strapi, limit = -1): Promise<EditRow[]> =>
  run(strapi, `select id, place, data from ${TABLES.edits} order by id ${limit < 0 ? '' : `limit ${limit}`}`);

const numberWaiting = async (strapi: Core.Strapi): Promise<number> => {
  const [row] = await run<{ total: number | string }>(strapi, `select count(*) as total from ${TABLES.edits}`);
  return Number(row?.total ?? 0);
};

/** Writes an edit into the blocks and the counts. */
export const writeEdit = async (strapi: Core.Strapi, { place, added, reweighed, taken }: PostingEdit): Promise<void> => {
  const edits = new Map<Token, number | null>([...added, ...reweighed, ...taken.map((token) => [token, null] as const)]);
  const done = await editPostings(strapi, place, edits);
  await addToCounts(strapi, done.added, 1);
  await addToCounts(strapi, done.taken, -1);
};

/** The oldest that wait, in the transaction under way. @returns how many were written */
export const writeOldest = async (strapi: Core.Strapi, limit = LOT): Promise<number> => {
  await takeTurnToWrite(strapi);
  const rows = await readEdits(strapi, limit);
  if (rows.length === 0) return 0;
  for (const row of rows) await writeEdit(strapi, toEdit(row));
  const { sql, binding } = listed(
    strapi,
    rows.map(({ id }) => Number(id)),
  );
  await run(strapi, `delete from ${TABLES.edits} where id in ${sql}`, [binding]);
  return rows.length;
};

/**
 * Notes edits in the transaction of the change, and makes the other writes of it.
 * @param edits of different places
 */
export const noteEdits = async (strapi: Core.Strapi, edits: readonly PostingEdit[], others: readonly Statement[] = []): Promise<void> => {
  const noted = edits.map(
    ({ place, ...edit }): Statement => ({
      sql: `insert into ${TABLES.edits} (place, data) values (?, ?) returning (select count(*) from ${TABLES.edits}) as waiting`,
      bindings: [place, Buffer.from(packEdit({ place, ...edit }))],
    }),
  );
  const [row] = await runTogether<{ waiting: number | string }>(strapi, [...others, ...noted]);
  if (noted.length > 0 && Number(row?.waiting ?? 0) > MOST) await writeOldest(strapi);
};

/** Off the path of any save: writes what waits, some at a time, until little is left. */
export const writeWaiting = async (strapi: Core.Strapi, left = ENOUGH): Promise<void> => {
  for (let waiting = await numberWaiting(strapi); waiting > left; waiting -= LOT) {
    if ((await strapi.db.transaction(() => writeOldest(strapi))) === 0) return;
  }
};
