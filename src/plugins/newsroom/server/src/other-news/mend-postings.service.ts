/** Compares the postings with what the index holds of the articles, and writes anew those of features where they differ. */
import type { Core } from '@strapi/strapi';

import { fromStored, STATES, type IndexedRow, type StoredRow } from './indexed-row';
import { BLOCK_SIZE } from './edit-block';
import { writeOldest, writeWaiting } from './edits.store';
import { packPostings, unpackPostings } from './pack';
import type { Posting, Token } from './postings';
import { listed, run, takeTurnToWrite, valuesOf } from './statement.store';
import { TABLES } from './tables.store';
import { Tally } from './tally';

/** Rows read at a stretch. */
const LOT = 500;
/** Features written anew in one transaction. */
const FEATURES = 200;

type OnProgress = (done: number) => Promise<void>;

async function* listedRows(strapi: Core.Strapi): AsyncGenerator<IndexedRow[]> {
  for (let after = -Number.MAX_SAFE_INTEGER; ; ) {
    const sql = `select * from ${TABLES.articles} where place > ? order by place limit ${LOT}`;
    const rows = (await run<StoredRow>(strapi, sql, [after])).map(fromStored);
    if (rows.length === 0) return;
    yield rows.filter(({ state }) => state === STATES.listed);
    after = rows.at(-1)!.place;
  }
}

interface BlockRow {
  id: number | string;
  feature: number | string;
  start: number | string;
  data: Uint8Array;
}

async function* allBlocks(strapi: Core.Strapi): AsyncGenerator<BlockRow[]> {
  for (let after = 0; ; ) {
    const sql = `select id, feature, start, data from ${TABLES.blocks} where id > ? order by id limit ${LOT}`;
    const rows = await run<BlockRow>(strapi, sql, [after]);
    if (rows.length === 0) return;
    yield rows;
    after = Number(rows.at(-1)!.id);
  }
}

const eachPosting = ({ place, marks, words }: IndexedRow, call: (token: Token, posting: Posting) => void): void => {
  for (const { tokens, weights } of [marks, words]) tokens.forEach((token, index) => call(token, { place, weight: weights[index]! }));
};

/** Features whose count is not that of their postings. */
const miscounted = (strapi: Core.Strapi): Promise<Array<{ id: number | string }>> =>
  run(
    strapi,
    `select feature.id from ${TABLES.features} as feature
     left join (select feature, sum(size) as size from ${TABLES.blocks} group by feature) as held on held.feature = feature.id
     where feature.count <> coalesce(held.size, 0)`,
  );

const writeAnew = async (strapi: Core.Strapi, tokens: readonly Token[]): Promise<void> => {
  await takeTurnToWrite(strapi);
  await writeOldest(strapi, -1);
  const postings = new Map<Token, Posting[]>(tokens.map((token) => [token, []]));
  for await (const rows of listedRows(strapi)) {
    for (const row of rows) eachPosting(row, (token, posting) => postings.get(token)?.push(posting));
  }
  const { sql, binding } = listed(strapi, tokens);
  await run(strapi, `delete from ${TABLES.blocks} where feature in ${sql}`, [binding]);
  for (const [token, list] of postings) {
    for (let from = 0; from < list.length; from += BLOCK_SIZE) {
      const block = list.slice(from, from + BLOCK_SIZE);
      await run(strapi, `insert into ${TABLES.blocks} (feature, start, size, data) values ${valuesOf(1, 4)}`, [
        token,
        block[0]!.place,
        block.length,
        Buffer.from(packPostings(block)),
      ]);
    }
    await run(strapi, `update ${TABLES.features} set count = ? where id = ?`, [list.length, token]);
  }
};

/**
 * What changes while it reads is found to differ and is written anew as well: that is right, if not needed.
 * @returns how many features were written anew
 */
export const mendPostings = async (strapi: Core.Strapi, onProgress: OnProgress, isStopped: () => boolean): Promise<number> => {
  const tally = new Tally();
  let done = 0;
  await writeWaiting(strapi, 0);
  for await (const rows of listedRows(strapi)) {
    for (const row of rows) eachPosting(row, (token, posting) => tally.add(token, posting));
    await onProgress((done += rows.length));
    if (isStopped()) return 0;
  }
  for await (const blocks of allBlocks(strapi)) {
    for (const { feature, start, data } of blocks) {
      for (const posting of unpackPostings(Number(start), data)) tally.take(Number(feature), posting);
    }
    await onProgress(done);
    if (isStopped()) return 0;
  }
  const differing = new Set([...tally.differing(), ...(await miscounted(strapi)).map(({ id }) => Number(id))]);
  const tokens = [...differing];
  for (let from = 0; from < tokens.length; from += FEATURES) {
    await strapi.db.transaction(() => writeAnew(strapi, tokens.slice(from, from + FEATURES)));
    if (isStopped()) break;
  }
  return tokens.length;
};
