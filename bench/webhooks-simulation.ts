/**
 * `npm run sim:webhooks -- [--seeds 10000] [--deliveries 100000]`: the dispatcher under dying nodes, failing receivers and clocks that
 * disagree, for many seeds; then one storm that counts whether anything was turned round.
 */
import { parseArgs } from 'node:util';

import { scenarioOf, storm } from '../src/plugins/newsroom/server/src/webhooks/scenarios.test-support';
import { inversionsIn, lossesIn, simulate, type Outcome } from '../src/plugins/newsroom/server/src/webhooks/simulate.test-support';

const isWell = (outcome: Outcome): boolean => {
  const { lost, phantom } = lossesIn(outcome);
  return lost + phantom + inversionsIn(outcome) + outcome.errors.length === 0;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { seeds: { type: 'string', default: '10000' }, deliveries: { type: 'string', default: '100000' } },
  });
  const broken: number[] = [];
  let deaths = 0;
  for (let seed = 1; seed <= Number(values.seeds); seed += 1) {
    const outcome = await simulate(scenarioOf(seed));
    deaths += outcome.deaths;
    if (!isWell(outcome)) broken.push(seed);
    if (seed % 1_000 === 0) console.log(`${String(seed)} seeds, ${String(deaths)} deaths, broken: ${broken.join(', ') || 'none'}`);
  }
  const outcome = await simulate(storm(1, Number(values.deliveries)));
  console.log(`${values.seeds} seeds, ${String(deaths)} deaths, broken: ${broken.join(', ') || 'none'}`);
  console.log(`${String(outcome.memory.deliveries.length)} deliveries, ${String(outcome.deaths)} deaths:`, {
    ...lossesIn(outcome),
    inversions: inversionsIn(outcome),
  });
  process.exitCode = broken.length === 0 && isWell(outcome) ? 0 : 1;
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
