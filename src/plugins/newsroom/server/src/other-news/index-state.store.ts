/** What is known of the index as a whole, shared by all nodes: what it was built by, what goes on, what is wanted, how the last pass ended. */
import type { Core } from '@strapi/strapi';

import { run, takeTurnToWrite } from './statement.store';
import { TABLES } from './tables.store';

/** `reindex` writes every article anew, `check` compares and writes what differs. */
export type Pass = 'reindex' | 'check';

export interface Progress {
  /** First the articles, then what the index holds of them against its own postings. */
  phase: 'articles' | 'postings';
  done: number;
  total: number;
}

export interface Running extends Progress {
  pass: Pass;
  /** Publications up to this row were gone over. */
  cursor: number;
  /** Articles that the index held otherwise, so far. */
  repaired: number;
  owner: string;
  startedAt: string;
  /** ISO 8601; a pass whose owner was not heard of for a minute is taken over. */
  heardAt: string;
}

export interface Finished {
  pass: Pass;
  articles: number;
  /** Articles that the index held otherwise than they are. */
  repaired: number;
  /** Features whose postings were not those of the articles. */
  mended: number;
  startedAt: string;
  finishedAt: string;
}

interface Values {
  /** See fingerprint-of.ts. */
  built: string;
  running: Running;
  wanted: Pass;
  finished: Finished;
}

export const readState = async (strapi: Core.Strapi): Promise<Partial<Values>> => {
  const rows = await run<{ name: string; value: string }>(strapi, `select name, value from ${TABLES.state}`);
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]));
};

export const writeState = async <Name extends keyof Values>(strapi: Core.Strapi, name: Name, value: Values[Name] | null): Promise<void> => {
  if (value === null) {
    await run(strapi, `delete from ${TABLES.state} where name = ?`, [name]);
    return;
  }
  const sql = `insert into ${TABLES.state} (name, value) values (?, ?) on conflict (name) do update set value = excluded.value`;
  await run(strapi, sql, [name, JSON.stringify(value)]);
};

const SILENCE = 60_000;

export const isHeardOf = ({ heardAt }: Running, now: Date): boolean => now.getTime() - Date.parse(heardAt) < SILENCE;

/** Takes over what is wanted, or what somebody left undone. @returns what this process is to do; null when there is nothing, or another does it */
export const claimPass = async (strapi: Core.Strapi, owner: string, built: string, now: Date): Promise<Running | null> =>
  strapi.db.transaction(async () => {
    await takeTurnToWrite(strapi);
    const state = await readState(strapi);
    if (state.running !== undefined && isHeardOf(state.running, now)) return null;
    const pass = state.wanted ?? state.running?.pass ?? (state.built === built ? undefined : 'check');
    if (pass === undefined) return null;
    const instant = now.toISOString();
    const fresh: Running = {
      pass,
      phase: 'articles',
      done: 0,
      total: 0,
      cursor: 0,
      repaired: 0,
      owner,
      startedAt: instant,
      heardAt: instant,
    };
    const running = state.wanted === undefined && state.running !== undefined ? { ...state.running, owner, heardAt: instant } : fresh;
    await writeState(strapi, 'wanted', null);
    await writeState(strapi, 'running', running);
    return running;
  });
