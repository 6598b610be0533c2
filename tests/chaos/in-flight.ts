import Database from 'better-sqlite3';
import { Client } from 'pg';

import type { TestDatabase } from '../support/test-database';

/** A delivery has a token from its claim until it is finished; each claim has its own. */
const CLAIMED = `select event_key as id, token as attempt from newsroom_deliveries where token is not null`;

/** The answer did not come in time, or not at all: a machine on which nodes start without a pause is slow. */
const TRIED_AGAIN = `
  select delivery.event_key as id, attempt.id as attempt from newsroom_deliveries as delivery
  join newsroom_attempts as attempt on attempt.delivery_id = delivery.id where attempt.outcome <> 'delivered'`;

/** An attempt that may have come to the receiver and that another one follows. */
export interface Unfinished {
  /** Of the event. */
  id: string;
  attempt: string;
}

const attemptsOf = async ({ environment }: TestDatabase, statement: string): Promise<Unfinished[]> => {
  const { DATABASE_FILENAME: filename, DATABASE_URL: connectionString } = environment;
  if (filename !== undefined) {
    const database = new Database(filename);
    const rows = database.prepare(statement).all() as Array<{ id: string; attempt: string | number }>;
    database.close();
    return rows.map(({ id, attempt }) => ({ id, attempt: String(attempt) }));
  }
  const client = new Client({ connectionString: connectionString ?? '' });
  await client.connect();
  try {
    const { rows } = await client.query(statement);
    return rows.map(({ id, attempt }) => ({ id: String(id), attempt: String(attempt) }));
  } finally {
    await client.end();
  }
};

/** What is claimed at this moment, by a node that may be dead: it may be sent once more. */
export const attemptsInFlight = (database: TestDatabase): Promise<Unfinished[]> => attemptsOf(database, CLAIMED);

/** Attempts whose log says itself that they failed, though the receiver may have seen them. */
export const attemptsTriedAgain = (database: TestDatabase): Promise<Unfinished[]> => attemptsOf(database, TRIED_AGAIN);
