/** How soon a receiver hears of a publication, and how soon the page of a partner's site is new. */
import { startPartnerSite } from '../../tests/support/partner-site';
import { milliseconds, quantile, type Row } from '../read/report';
import { until } from './clock';
import type { Place } from './place';
import { startReceiver, type Receiver } from './receiver';

/** Milliseconds from the click, and from the moment at which it is done. */
interface Delay {
  fromClick: number;
  fromDone: number;
}

export const publishAndWait = async (place: Place, receiver: Receiver): Promise<Delay> => {
  const documentId = await place.call('draft');
  const { began, ended } = await place.call('publish', documentId);
  const arrived = await until('a message', () => receiver.arrival(documentId), 60, 2);
  return { fromClick: arrived - began, fromDone: arrived - ended };
};

const both = (values: readonly number[]): string =>
  `p50 ${milliseconds(quantile(values, 0.5))}, p99 ${milliseconds(quantile(values, 0.99))}`;

export const measureLatency = async (place: Place, publishes: number): Promise<Row[]> => {
  const receiver = await startReceiver();
  const endpoint = await place.call('endpoint', receiver.url);
  await publishAndWait(place, receiver);
  const delays: Delay[] = [];
  for (let round = 0; round < publishes; round += 1) delays.push(await publishAndWait(place, receiver));
  await place.call('setEndpoints', [endpoint], { enabled: false });
  await receiver.close();
  return [
    [`published → received, ${String(publishes)} articles`, both(delays.map(({ fromDone }) => fromDone)), 'p50 ≤ 150 ms, p99 ≤ 1 s'],
    ['the same from the call of publish on', both(delays.map(({ fromClick }) => fromClick)), ''],
  ];
};

export const measureRebuild = async (place: Place, publishes: number): Promise<Row[]> => {
  const site = await startPartnerSite(place.url);
  const endpoint = await place.call('endpoint', site.url);
  const delays: number[] = [];
  for (let round = 0; round < publishes; round += 1) {
    const documentId = await place.call('draft');
    const { began } = await place.call('publish', documentId);
    const { writtenAt } = await site.page(await place.call('slugOf', documentId));
    delays.push(writtenAt - began);
  }
  await place.call('setEndpoints', [endpoint], { enabled: false });
  await site.stop();
  const slowest = Math.max(...delays);
  return [
    [
      `call of publish → page of the example site written, ${String(publishes)} articles`,
      `p50 ${milliseconds(quantile(delays, 0.5))}, slowest ${milliseconds(slowest)}`,
      '≤ 2 s',
    ],
  ];
};
