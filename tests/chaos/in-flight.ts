import Database from 'better-sqlite3';
import { Client } from 'pg';

import type { TestDatabase } from '../support/test-database';

/** A delivery has a token from its claim until it is finished. */
const CLAIMED = `select event_key as id from newsroom_deliveries where token is not null`;

/** The answer did not come in time, or not at all: a machine on which nodes start without a pause is slow. */
const TRIED_AGAIN = `
  select delivery.event_key as id from newsroom_deliveries as delivery
  join newsroom_attempts as attempt on attempt.delivery_id = delivery.id where attempt.outcome <> 'delivered'`;

const idsOf = async ({ environment }: TestDatabase, statement: string): Promise<string[]> => {
  const { DATABASE_FILENAME: filename, DATABASE_URL: connectionString } = environment;
  if (filename !== undefined) {
    const database = new Database(filename);
    const rows = database.prepare(statement).all() as Array<{ id: string }>;
    database.close();
    return rows.map(({ id }) => id);
  }
  const client = new Client({ connectionString: connectionString ?? '' });
  await client.connect();
  try {
    const { rows } = await client.query(statement);
    return rows.map(({ id }) => String(id));
  } finally {
    await client.end();
  }
};

/** Ids of the events that are claimed at this moment, by a node that may be dead: they may be sent again. */
export const eventsInFlight = (database: TestDatabase): Promise<string[]> => idsOf(database, CLAIMED);

/** Ids of the events whose log says itself that they were sent again. */
export const eventsTriedAgain = (database: TestDatabase): Promise<string[]> => idsOf(database, TRIED_AGAIN);
