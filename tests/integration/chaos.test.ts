import { runStorm } from '../chaos/storm';
import { isWell } from '../chaos/verdict';
import { createTestDatabase, databaseKind } from '../support/test-database';

/** `npm run test:chaos` for jest. Runs where CHAOS_KILLS says how often to kill. */
const KILLS = Number(process.env.CHAOS_KILLS ?? 10);
const NODES = { sqlite: 1, postgres: 3 };

it(`loses nothing and makes nothing up while nodes are killed ${KILLS} times`, async () => {
  const database = await createTestDatabase();
  try {
    const verdict = await runStorm({ database, kills: KILLS, nodes: NODES[databaseKind()], writers: 2, onProgress: () => undefined });
    expect(verdict.faults).toEqual([]);
    expect(isWell(verdict)).toBe(true);
    expect(verdict.acknowledged).toBeGreaterThan(KILLS);
  } finally {
    await database.drop();
  }
}, 600_000);
