import { createHash } from 'node:crypto';

import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { ask, describeQuestion, type Told } from '../support/ask';
import { chance } from '../support/chance';
import { CANARY, fillSecretiveArchive, type Made } from '../support/secretive-archive';
import { copyTestDatabase, createTestDatabase, type TestDatabase } from '../support/test-database';
import { hideSecrets, secretSlugs, type World } from './secrets';
import { questionAsked, type Words } from './questions';

const WORLDS: readonly [World, World] = [
  { name: 'rich', secrets: 3 },
  { name: 'poor', secrets: 1 },
];
const PUBLIC_SLUGS = [
  'forum-stankostroiteley',
  'staraya-novost',
  'nauka',
  'ozernyy-kray',
  'anna-shchukina',
  'nobody',
  'under-embargo',
  'stranger',
];

export interface Comparison {
  asked: number;
  /** Questions that the two worlds answered differently. */
  differing: string[];
  /** Questions whose answer held a canary. */
  leaking: string[];
  /** How often each status was answered, in one world. */
  statuses: Record<number, number>;
  slowest: number;
  largest: number;
}

/** Asks two worlds, equal in all that is public, the same questions one after the other. */
export const compareWorlds = async (count: number, seed: number): Promise<Comparison> => {
  const origin = await createTestDatabase();
  const databases: TestDatabase[] = [origin];
  try {
    const first = await bootStrapi({ database: origin });
    const made = await fillSecretiveArchive(first.strapi);
    await first.stop();
    const comparison: Comparison = { asked: 0, differing: [], leaking: [], statuses: {}, slowest: 0, largest: 0 };
    const told: string[] = [];
    for (const world of WORLDS) {
      const database = await copyTestDatabase(origin);
      databases.push(database);
      await inWorld(database, made, world, async (app, words) => {
        const by = chance(seed);
        for (let place = 0; place < count; place += 1) {
          const question = questionAsked(by, words);
          const answer = await ask(app.url, question);
          const digest = digestOf(answer);
          const where = describeQuestion(question);
          if (holdsCanary(answer)) comparison.leaking.push(`${world.name}: ${where}`);
          if (world === WORLDS[0]) told.push(digest);
          else if (told[place] !== digest)
            comparison.differing.push(`${where} → ${answer.status} ${answer.headers} ${answer.body.toString().slice(0, 400)}`);
          if (world === WORLDS[0]) comparison.statuses[answer.status] = (comparison.statuses[answer.status] ?? 0) + 1;
          comparison.slowest = Math.max(comparison.slowest, answer.milliseconds);
          comparison.largest = Math.max(comparison.largest, answer.body.length);
          comparison.asked += 1;
        }
      });
    }
    return comparison;
  } finally {
    for (const database of databases) await database.drop();
  }
};

const inWorld = async (
  database: TestDatabase,
  made: Made,
  world: World,
  look: (app: RunningStrapi, words: Words) => Promise<void>,
): Promise<void> => {
  const app = await bootStrapi({ database, listen: true });
  try {
    await hideSecrets(app.strapi, made, world);
    await look(app, {
      slugs: [...PUBLIC_SLUGS, ...PUBLIC_SLUGS, ...WORLDS.flatMap(secretSlugs)],
      documentIds: Object.values(made).map(({ documentId }) => documentId),
    });
  } finally {
    await app.stop();
  }
};

const digestOf = ({ status, headers, body }: Told): string =>
  createHash('sha256').update(`${status}\n${headers}\n`).update(body).digest('base64url');

/** Compressed answers are compared byte by byte; in plain ones the canary is looked for. */
const holdsCanary = ({ headers, body }: Told): boolean => `${headers}${body.toString()}`.includes(CANARY);
