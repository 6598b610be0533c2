import { createHash } from 'node:crypto';

import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { ask, describeQuestion, type Told } from '../support/ask';
import { chance } from '../support/chance';
import { holdClock, type Clock } from '../support/clock';
import { allTold, createEndpoint, LOCAL_RECEIVERS, settled } from '../support/endpoints';
import { CANARY, fillSecretiveArchive, type Made } from '../support/secretive-archive';
import { copyTestDatabase, createTestDatabase, type TestDatabase } from '../support/test-database';
import { startWebhookReceiver } from '../support/webhook-receiver';
import { livePublicDay, prepareLater } from './public-day';
import { hideSecrets, secretEmails, secretSlugs, type World } from './secrets';
import { questionAsked, type Words } from './questions';

const WORLDS: readonly [World, World] = [
  { name: 'rich', secrets: 3 },
  { name: 'poor', secrets: 1 },
];
const PUBLIC_SLUGS = [
  'forum-stankostroiteley',
  'staraya-novost',
  'ochen-staraya-novost',
  'novyy-tsekh',
  'nauka',
  'ozernyy-kray',
  'anna-shchukina',
  'nobody',
  'under-embargo',
  'stranger',
];
const HOUR = 3_600_000;
/** Time passes from one question to the next, in both worlds alike: limits for one client are told with instants. */
const BETWEEN_QUESTIONS = 100;

export interface Comparison {
  asked: number;
  /** Questions that the two worlds answered differently. */
  differing: string[];
  /** Questions whose answer held a canary, and messages to publishers that did. */
  leaking: string[];
  /** How often each status was answered, in one world. */
  statuses: Record<number, number>;
  slowest: number;
  largest: number;
  /** The bodies of webhooks, sorted, of each world. */
  sent: string[][];
}

/** Asks two worlds, equal in all that is public, the same questions one after the other. */
export const compareWorlds = async (count: number, seed: number): Promise<Comparison> => {
  const origin = await createTestDatabase();
  const databases: TestDatabase[] = [origin];
  let clock: Clock | undefined;
  try {
    const first = await bootStrapi({ database: origin });
    const made = await fillSecretiveArchive(first.strapi);
    await prepareLater(first.strapi, made);
    await allTold(first.strapi);
    await first.stop();
    const start = Date.now() + HOUR;
    clock = holdClock(start);
    const comparison: Comparison = { asked: 0, differing: [], leaking: [], statuses: {}, slowest: 0, largest: 0, sent: [] };
    const told: string[] = [];
    for (const world of WORLDS) {
      const database = await copyTestDatabase(origin);
      databases.push(database);
      const { sent } = await inWorld({ database, made, world, clock, start }, async (app, words) => {
        const by = chance(seed);
        for (let place = 0; place < count; place += 1) {
          clock?.set(start + 2 * HOUR + place * BETWEEN_QUESTIONS);
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
        await forgetClients(app, start + 2 * HOUR + count * BETWEEN_QUESTIONS, clock);
      });
      comparison.sent.push(sent);
      comparison.leaking.push(...sent.filter((body) => body.includes(CANARY)).map((body) => `${world.name}: webhook ${body}`));
    }
    return comparison;
  } finally {
    clock?.release();
    for (const database of databases) await database.drop();
  }
};

interface Place {
  database: TestDatabase;
  made: Made;
  world: World;
  clock: Clock;
  start: number;
}

const inWorld = async (
  { database, made, world, clock, start }: Place,
  look: (app: RunningStrapi, words: Words) => Promise<void>,
): Promise<{ sent: string[] }> => {
  clock.set(start);
  const receiver = await startWebhookReceiver();
  const app = await bootStrapi({ database, listen: true, env: LOCAL_RECEIVERS });
  try {
    const endpoint = await createEndpoint(app.strapi, receiver.url);
    await hideSecrets(app.strapi, made, world);
    await settled(app.strapi, endpoint);
    await livePublicDay(app.strapi, { made, clock, start: start + HOUR, endpoint });
    await look(app, {
      slugs: [...PUBLIC_SLUGS, ...PUBLIC_SLUGS, ...WORLDS.flatMap(secretSlugs)],
      documentIds: Object.values(made).map(({ documentId }) => documentId),
      emails: ['nobody@newsroom.example', ...WORLDS.flatMap(secretEmails)],
    });
    return { sent: receiver.requests.map(({ body }) => body).sort() };
  } finally {
    await app.stop();
    await receiver.close();
  }
};

/**
 * Strapi counts attempts to sign in for the whole process, so the second world would begin with the first one's. A day later they are
 * forgotten, at the next attempt: here one at an address that no question names.
 */
const forgetClients = async (app: RunningStrapi, now: number, clock: Clock | undefined): Promise<void> => {
  clock?.set(now + 24 * HOUR);
  await ask(app.url, { method: 'POST', path: '/api/auth/reset-password', headers: { 'Content-Type': 'application/json' }, body: '{}' });
};

const digestOf = ({ status, headers, body }: Told): string =>
  createHash('sha256').update(`${status}\n${headers}\n`).update(body).digest('base64url');

/** Compressed answers are compared byte by byte; in plain ones the canary is looked for. */
const holdsCanary = ({ headers, body }: Told): boolean => `${headers}${body.toString()}`.includes(CANARY);
