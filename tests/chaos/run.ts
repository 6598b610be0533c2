/**
 * `npm run test:chaos -- [--database sqlite|postgres] [--kills 10]`: kills nodes in a storm of publishes, and asks what the receiver of
 * their webhooks has heard. Both databases unless one is named; PostgreSQL with three nodes.
 */
import { parseArgs } from 'node:util';

import { dropTemplate, makeTemplate } from '../support/database-template';
import { createTestDatabase, type DatabaseKind } from '../support/test-database';
import { runStorm } from './storm';
import { isWell } from './verdict';

const NODES: Readonly<Record<DatabaseKind, number>> = { sqlite: 1, postgres: 3 };

const storm = async (kind: DatabaseKind, kills: number): Promise<boolean> => {
  process.env.TEST_DATABASE = kind;
  process.env.TEST_DATABASE_TEMPLATE = await makeTemplate();
  const database = await createTestDatabase();
  const began = Date.now();
  try {
    const onProgress = (line: string): void => console.log(`${kind}: ${line}`);
    const verdict = await runStorm({ database, kills, nodes: NODES[kind], writers: 3, onProgress });
    console.log(`${kind}, ${String(kills)} kills, ${String(Math.round((Date.now() - began) / 1_000))} s:`, verdict);
    return isWell(verdict) && verdict.acknowledged > kills;
  } finally {
    await database.drop();
    await dropTemplate(process.env.TEST_DATABASE_TEMPLATE);
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { database: { type: 'string' }, kills: { type: 'string', default: '10' } } });
  const kinds = (['sqlite', 'postgres'] as const).filter((kind) => values.database === undefined || values.database === kind);
  let allWell = kinds.length > 0;
  for (const kind of kinds) allWell = (await storm(kind, Number(values.kills))) && allWell;
  process.exitCode = allWell ? 0 : 1;
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
