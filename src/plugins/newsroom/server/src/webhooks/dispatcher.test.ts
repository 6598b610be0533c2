import { dayOfSilence, RECOVERY, scenarioOf, storm } from './scenarios.test-support';
import { inversionsIn, lossesIn, simulate, type Outcome } from './simulate.test-support';

const MINUTE = 60_000;
/** In a day. */
const EVENTS = 500;

// Days pass in seconds here; on a busy machine in some more.
jest.setTimeout(60_000);

/** What must hold whatever happens; `npm run sim:webhooks` asks it of many more seeds. */
const brokenIn = (outcome: Outcome) => ({
  ...lossesIn(outcome),
  inversions: inversionsIn(outcome),
  errors: outcome.errors.length,
  dead: outcome.memory.deliveries.filter(({ state }) => state === 'dead').length,
});
const NOTHING = { lost: 0, phantom: 0, inversions: 0, errors: 0, dead: 0 };

it('loses nothing, invents nothing and turns nothing round, whoever dies and whatever fails', async () => {
  let deaths = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    const outcome = await simulate(scenarioOf(seed));
    expect({ seed, ...brokenIn(outcome) }).toEqual({ seed, ...NOTHING });
    deaths += outcome.deaths;
  }
  expect(deaths).toBeGreaterThan(5);
});

it.each([
  [0, 'refuses connections'],
  [8, 'hangs'],
])('is done with a day of silence (%d: the receiver %s) a quarter of an hour after it', async (trouble) => {
  const outcome = await simulate(dayOfSilence(trouble + 1, EVENTS, trouble));
  expect(brokenIn(outcome)).toEqual(NOTHING);
  const taken = outcome.receipts.filter(({ endpoint, isTaken, at }) => endpoint === 1 && isTaken && at >= RECOVERY);
  expect(taken[0]!.at - RECOVERY).toBeLessThanOrEqual(5 * MINUTE);
  expect(outcome.endedAt - RECOVERY).toBeLessThanOrEqual(15 * MINUTE);
  const probes = outcome.receipts.filter(({ endpoint, at }) => endpoint === 1 && at < RECOVERY).map(({ at }) => at);
  const gaps = probes.slice(1).map((at, index) => at - probes[index]!);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(5 * MINUTE);
  expect(probes.length).toBeLessThan(24 * 25);
  // The other endpoint heard of everything as ever.
  const other = outcome.receipts.filter(({ endpoint }) => endpoint === 2);
  expect(other).toHaveLength(EVENTS);
  expect(Math.max(...other.map(({ key, at }) => at - outcome.events.get(key)!.at))).toBeLessThan(12_000);
});

it('turns nothing round in a storm', async () => {
  const outcome = await simulate(storm(1, 2_000));
  expect(brokenIn(outcome)).toEqual(NOTHING);
  expect(outcome.deaths).toBeGreaterThan(0);
});
