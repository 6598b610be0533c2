import Database from 'better-sqlite3';
import { Client } from 'pg';

import type { TestDatabase } from '../support/test-database';

/** A delivery has a token from its claim until it is finished. */
const CLAIMED = `select event_key as id from newsroom_deliveries where token is not null`;

/** Ids of the events that are claimed at this moment, by a node that may be dead: nothing else may be sent again. */
export const eventsInFlight = async ({ environment }: TestDatabase): Promise<string[]> => {
  const { DATABASE_FILENAME: filename, DATABASE_URL: connectionString } = environment;
  if (filename !== undefined) {
    const database = new Database(filename);
    const rows = database.prepare(CLAIMED).all() as Array<{ id: string }>;
    database.close();
    return rows.map(({ id }) => id);
  }
  const client = new Client({ connectionString: connectionString ?? '' });
  await client.connect();
  try {
    const { rows } = await client.query(CLAIMED);
    return rows.map(({ id }) => String(id));
  } finally {
    await client.end();
  }
};
