/** What receivers that never answer cost the one that does. */
import { milliseconds, quantile, type Row } from '../read/report';
import { publishAndWait } from './latency';
import type { Place } from './place';
import { startHanging, startReceiver } from './receiver';

const OTHERS = 19;

/** Alone and beside the hanging ones in turn, so that what the machine does besides is in both. */
export const measureIsolation = async (place: Place, publishes: number, turns: number): Promise<Row[]> => {
  const receiver = await startReceiver();
  const hanging = await startHanging(OTHERS);
  const endpoint = await place.call('endpoint', receiver.url);
  const others: number[] = [];
  for (const url of hanging.urls) others.push(await place.call('endpoint', url, { enabled: false }));
  const alone: number[] = [];
  const beside: number[] = [];
  await publishAndWait(place, receiver);
  const measure = async (enabled: boolean, delays: number[]): Promise<void> => {
    await place.call('setEndpoints', others, { enabled });
    for (let round = 0; round < publishes; round += 1) delays.push((await publishAndWait(place, receiver)).fromClick);
  };
  for (let turn = 0; turn < turns; turn += 1) {
    await measure(false, alone);
    await measure(true, beside);
    // The archive grows with every publication: what that costs is to be in both.
    await measure(true, beside);
    await measure(false, alone);
  }
  const waiting = await place.call('countDeliveries', others, 'pending');
  await place.call('setEndpoints', [endpoint, ...others], { enabled: false });
  await receiver.close();
  hanging.close();
  const [one, other] = [quantile(alone, 0.99), quantile(beside, 0.99)];
  const medians = `p50 ${milliseconds(quantile(alone, 0.5))} and ${milliseconds(quantile(beside, 0.5))}`;
  return [
    [
      `call of publish → received, alone and beside ${String(OTHERS)} that hang, ${String(alone.length)} articles each`,
      `p99 ${milliseconds(one)} and ${milliseconds(other)} = ${(other / one).toFixed(2)} ×; ${medians}`,
      '≤ 1.20 ×',
    ],
    ['what waits for those that hang by then', String(waiting), ''],
  ];
};
