import type { Answer } from './send';
import type { Scenario } from './simulate.test-support';
import { chanceOf } from './virtual-time.test-support';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const answered = (status: number, headers: Record<string, string> = {}): Answer => ({ kind: 'answered', status, headers, body: '' });
const TAKEN = answered(204);

/** What a receiver may do at its worst, and what it answers then. */
const TROUBLES: ReadonlyArray<{ answer: Answer; after: number }> = [
  { answer: { kind: 'unreachable', reason: 'connection-refused' }, after: 5 },
  { answer: { kind: 'unreachable', reason: 'unknown-host' }, after: 400 },
  { answer: { kind: 'broken', reason: 'connection-lost' }, after: 2_000 },
  { answer: answered(500), after: 300 },
  { answer: answered(503, { 'retry-after': '40' }), after: 50 },
  { answer: answered(429), after: 50 },
  { answer: answered(302), after: 50 },
  { answer: answered(422), after: 50 },
  { answer: TAKEN, after: 60 * SECOND },
];

/** Everything by the seed: how many nodes, endpoints and documents, what breaks when and how, and who dies. */
export const scenarioOf = (seed: number): Scenario => {
  const chance = chanceOf(seed * 7_919 + 1);
  const upTo = (most: number): number => Math.floor(chance() * most);
  const count = 5 + upTo(40);
  const length = (1 + upTo(20)) * MINUTE;
  const outages = Array.from({ length: upTo(5) }, () => {
    const from = chance() * length;
    return { endpoint: 1 + upTo(4), from, to: from + chance() * 20 * MINUTE, trouble: TROUBLES[upTo(TROUBLES.length)]! };
  });
  const flakiness = chance() < 0.5 ? 0 : chance() * 0.3;
  return {
    seed,
    nodes: 1 + upTo(3),
    endpoints: 1 + upTo(4),
    documents: 1 + upTo(8),
    events: Array.from({ length: count }, () => chance() * length),
    pause: (1 + upTo(10)) * SECOND,
    deadEvery: chance() < 0.3 ? 0 : 40 + upTo(400),
    skew: upTo(3) * SECOND,
    answer({ endpoint, now, chance: luck }) {
      const outage = outages.find((one) => one.endpoint === endpoint && one.from <= now && now < one.to);
      if (outage !== undefined) return outage.trouble;
      if (luck < flakiness) return TROUBLES[Math.floor((luck / flakiness) * TROUBLES.length)] ?? { answer: TAKEN, after: 20 };
      return { answer: TAKEN, after: 5 + luck * 500 };
    },
    // Whoever was refused nine times in an outage has come back by then.
    until: 120 * HOUR,
  };
};

/** One endpoint is down for a day while so many events come. */
export const dayOfSilence = (seed: number, events: number, trouble: number): Scenario => ({
  ...{ seed, nodes: 2, endpoints: 2, documents: 500, pause: 10 * SECOND, deadEvery: 0, skew: 0 },
  events: Array.from({ length: events }, (_, index) => (index * 24 * HOUR) / events),
  answer: ({ endpoint, now, chance }) =>
    endpoint === 1 && now < 24 * HOUR ? TROUBLES[trouble % TROUBLES.length]! : { answer: TAKEN, after: 50 + chance * 300 },
  until: 30 * HOUR,
});

export const RECOVERY = 24 * HOUR;

/** A hundred thousand and more deliveries of few documents, with dying nodes and receivers that fail now and then. */
export const storm = (seed: number, deliveries: number): Scenario => ({
  ...{ seed, nodes: 3, endpoints: 4, documents: 60, pause: SECOND, deadEvery: 5_000, skew: SECOND },
  events: Array.from({ length: Math.ceil(deliveries / 4) }, (_, index) => index * 40),
  answer: ({ chance }) => (chance < 0.01 ? TROUBLES[Math.floor(chance * 700)]! : { answer: TAKEN, after: 2 + chance * 60 }),
  until: 100 * HOUR,
});
