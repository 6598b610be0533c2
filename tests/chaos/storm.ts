/** Publishes without a pause while nodes are killed and started again; then waits until nothing waits, and judges. */
import type { TestDatabase } from '../support/test-database';
import { startWebhookReceiver } from '../support/webhook-receiver';
import { LOCAL_RECEIVERS, until } from '../support/endpoints';
import { testEnvironment } from '../support/test-environment';
import { Killed, startMortal, type Mortal } from './mortal';
import { FAIL_POINTS } from '../support/fail-points';
import { attemptsInFlight, attemptsTriedAgain, type Unfinished } from './in-flight';
import { numberOf, type Published } from './messages';
import { countBy, judge, type Logged, type Received, type Verdict } from './verdict';

export interface StormOptions {
  database: TestDatabase;
  kills: number;
  nodes: number;
  /** Publishes under way on each node. */
  writers: number;
  onProgress: (line: string) => void;
}

/** How long a death at a step may take to come: another node may take the step instead. */
const PATIENCE = 10_000;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** So many publishes for each death; without a bound, a fast machine would measure its disk. */
const MOST_DOCUMENTS = 40;

/** Publishes whose messages have not come yet. Without a bound they would wait for the end: a node that dies over and over tells slowly. */
const MOST_AHEAD = 100;

class Storm {
  readonly log: Logged[] = [];
  private readonly free: string[] = [];
  private readonly writers: Array<Promise<void>> = [];
  private isOver = false;

  /** @param received how many messages have come */
  constructor(private readonly received: () => number) {}

  private next(): Logged {
    const number = this.log.length + 1;
    const isNew = this.free.length === 0 || (number < MOST_DOCUMENTS && number % 2 === 0);
    const documentId = isNew ? null : (this.free.shift() ?? null);
    const entry = { number, documentId, isAcknowledged: false };
    this.log.push(entry);
    return entry;
  }

  private async write(node: Mortal): Promise<void> {
    while (!this.isOver && node.isAlive()) {
      if (this.acknowledged() - this.received() > MOST_AHEAD) {
        await wait(20);
        continue;
      }
      const entry = this.next();
      const { number, documentId } = entry;
      try {
        entry.documentId = String(await node.ask({ kind: 'publish', publish: { number, documentId } }));
        entry.isAcknowledged = true;
        this.free.push(entry.documentId);
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
    }
  }

  over(node: Mortal, writers: number): void {
    const dead = (error: unknown): void => {
      if (!(error instanceof Killed)) throw error;
    };
    for (let index = 0; index < writers; index += 1) this.writers.push(this.write(node).catch(dead));
  }

  acknowledged(): number {
    return this.log.filter(({ isAcknowledged }) => isAcknowledged).length;
  }

  async calm(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.writers);
  }
}

const readReceived = (body: string, id: string): Received => {
  const { type, data } = JSON.parse(body) as {
    type: string;
    data: { documentId: string; version: number; card: { lead: string | null } | null };
  };
  return { id, type, documentId: data.documentId, version: data.version, number: data.card === null ? null : numberOf(data.card.lead) };
};

/** Every other death is at a step between a change and the end of its delivery, one after the other; the others are at any moment. */
const die = async (node: Mortal, number: number): Promise<void> => {
  if (number % 2 === 0) {
    await wait(100 + Math.random() * 900);
  } else {
    const step = (number - 1) / 2;
    const point = step % FAIL_POINTS.length;
    const when = Math.floor(step / FAIL_POINTS.length + point) % 2 === 0 ? 'before' : 'after';
    await node.ask({ kind: 'die', death: { point, when } });
    await Promise.race([node.over, wait(PATIENCE)]);
  }
  await node.kill();
};

export const runStorm = async ({ database, kills, nodes: count, writers, onProgress }: StormOptions): Promise<Verdict> => {
  const receiver = await startWebhookReceiver();
  const env = { ...testEnvironment(process.env), ...database.environment, ...LOCAL_RECEIVERS, NEWSROOM_WEBHOOKS_TIMEOUT: '5' };
  const fresh = (): Mortal => startMortal(env);
  const nodes = Array.from({ length: count }, fresh);
  let spare = fresh();
  const storm = new Storm(() => receiver.requests.length);
  const unfinished = new Map<string, Unfinished>();
  const note = (attempts: readonly Unfinished[]): void => attempts.forEach((one) => unfinished.set(`${one.id} ${one.attempt}`, one));
  try {
    await Promise.all(nodes.map((node) => node.start()));
    await nodes[0]!.ask({ kind: 'endpoint', url: receiver.url });
    for (const node of nodes) storm.over(node, writers);
    for (let number = 0; number < kills; number += 1) {
      const index = number % count;
      const before = { acknowledged: storm.acknowledged(), received: receiver.requests.length };
      // Deaths are to come while messages go out, and not before the first.
      await until(
        () => Promise.resolve(storm.acknowledged() > before.acknowledged + 1 && receiver.requests.length > before.received),
        (isUnderWay) => isUnderWay,
        60,
      );
      await die(nodes[index]!, number);
      note(await attemptsInFlight(database));
      const next = spare;
      spare = fresh();
      await next.start();
      nodes[index] = next;
      storm.over(next, writers);
      if ((number + 1) % 10 === 0) {
        onProgress(`${String(number + 1)} deaths, ${String(storm.log.length)} publishes, ${String(receiver.requests.length)} received`);
      }
    }
    await storm.calm();
    await until(
      () => nodes[0]!.ask({ kind: 'waiting' }),
      (waiting) => waiting === 0,
      120,
    );
    note(await attemptsTriedAgain(database));
    const mayRepeat = countBy([...unfinished.values()].map(({ id }) => id));
    const received = receiver.requests.map(({ body, headers }) => readReceived(body, String(headers['webhook-id'])));
    return judge(storm.log, received, (await nodes[0]!.ask({ kind: 'published' })) as Published, mayRepeat);
  } finally {
    await Promise.all([...nodes, spare].map((node) => node.kill()));
    await receiver.close();
  }
};
