/** A receiver that is down for a day while events come, by the simulation's clock, in every way in which a receiver is down. */
import { dayOfSilence, RECOVERY } from '../../src/plugins/newsroom/server/src/webhooks/scenarios.test-support';
import { inversionsIn, lossesIn, simulate } from '../../src/plugins/newsroom/server/src/webhooks/simulate.test-support';
import { whole, type Row } from '../read/report';

/** By the scenario's numbers. A living receiver that refuses each message with 422 is not down: messages go out again by their schedule. */
const TROUBLES: ReadonlyArray<[trouble: number, words: string]> = [
  [0, 'refuses connections'],
  [1, 'has lost its name'],
  [2, 'breaks connections off'],
  [3, 'answers 500'],
  [4, 'answers 503 and asks for 40 s'],
  [5, 'answers 429'],
  [6, 'answers 302'],
  [8, 'hangs'],
];

const minutes = (time: number): string => `${(time / 60_000).toFixed(1)} min`;

export const measureOutage = async (events: number): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [trouble, words] of TROUBLES) {
    const outcome = await simulate(dayOfSilence(trouble + 1, events, trouble));
    const taken = outcome.receipts.filter(({ endpoint, at, isTaken }) => endpoint === 1 && isTaken && at >= RECOVERY).map(({ at }) => at);
    const [first, last] = [Math.min(...taken) - RECOVERY, Math.max(...taken) - RECOVERY];
    rows.push([
      `${words} for 24 h, ${whole(events)} events, simulated`,
      `${String(lossesIn(outcome).lost)} lost, ${String(inversionsIn(outcome))} out of order; first after ${minutes(first)}, all after ${minutes(last)}`,
      '0 lost, in order, first ≤ 5 min, all ≤ 15 min',
    ]);
  }
  return rows;
};
