import type { Core } from '@strapi/strapi';

import { readState, type Finished, type Pass, type Running, isHeardOf, writeState } from './index-state.store';
import { run } from './statement.store';
import { TABLES } from './tables.store';

export interface IndexStatus {
  /** Articles that lists can be made for. */
  articles: number;
  features: number;
  /** Rows that hold postings. */
  blocks: number;
  isBuilt: boolean;
  /** What is asked for and has not begun. */
  wanted: Pass | null;
  /** What goes on, with its progress; `isHeardOf` is false while nobody works on it. */
  running: (Running & { isHeardOf: boolean }) | null;
  last: Finished | null;
}

const countOf = async (strapi: Core.Strapi, table: string): Promise<number> => {
  const [row] = await run<{ total: number | string }>(strapi, `select count(*) as total from ${table}`);
  return Number(row?.total ?? 0);
};

/** The index as the panel and the command line show it. */
export const indexStatus = async (strapi: Core.Strapi, now: Date): Promise<IndexStatus> => {
  const { built, wanted = null, running, finished = null } = await readState(strapi);
  return {
    articles: await countOf(strapi, TABLES.articles),
    features: await countOf(strapi, TABLES.features),
    blocks: await countOf(strapi, TABLES.blocks),
    isBuilt: built !== undefined,
    wanted,
    running: running === undefined ? null : { ...running, isHeardOf: isHeardOf(running, now) },
    last: finished,
  };
};

/** Asks whichever process keeps the index to go over it: it begins within seconds, and goes on with a pass of the kind that was stopped. */
export const askForPass = async (strapi: Core.Strapi, pass: Pass, now: Date): Promise<void> => {
  const { running } = await readState(strapi);
  if (running?.pass === pass && !isHeardOf(running, now)) return;
  await writeState(strapi, 'wanted', pass);
};
