/** What a great many waiting events cost: those who claim, and those who publish. */
import { freePort } from '../../tests/support/free-port';
import { milliseconds, quantile, whole, type Row } from '../read/report';
import { openPlace, type DatabaseName, type Place } from './place';
import { startReceiver } from './receiver';
import { until } from './clock';

const NOT_HERE = { NEWSROOM_WEBHOOKS_PRIVATE_ADDRESSES: '127.0.0.0/8', NEWSROOM_WEBHOOKS_DISPATCH: 'worker' };

export const measureClaims = async (database: DatabaseName, events: number, rounds: number): Promise<Row[]> => {
  const place = await openPlace(database, NOT_HERE);
  const endpoint = await place.call('endpoint', 'http://127.0.0.1:9/hook');
  await place.call('fillBacklog', { endpoint, events, documents: events / 2 });
  const { looks, claims } = await place.call('timeClaims', endpoint, rounds);
  await place.stop();
  const figures = (times: readonly number[]): string =>
    `p50 ${milliseconds(quantile(times, 0.5))}, p99 ${milliseconds(quantile(times, 0.99))}`;
  return [
    [`claim of five among ${whole(events)} waiting, ${String(rounds)} times`, figures(claims), 'p99 ≤ 20 ms'],
    ['look at which endpoints have something due', figures(looks), ''],
  ];
};

/** A newsroom with nothing that waits, and one with a receiver that has been down for long, in turn. */
export const measurePublish = async (database: DatabaseName, events: number, publishes: number): Promise<Row[]> => {
  const receiver = await startReceiver();
  const nobody = await freePort();
  const open = async (url: string): Promise<{ place: Place; endpoint: number }> => {
    const place = await openPlace(database);
    return { place, endpoint: await place.call('endpoint', url) };
  };
  const empty = await open(receiver.url);
  const full = await open(`http://127.0.0.1:${String(nobody)}/hook`);
  await full.place.call('fillBacklog', { endpoint: full.endpoint, events, documents: events / 2 });
  const publish = async ({ place }: { place: Place }): Promise<number> => {
    const { began, ended } = await place.call('publish', await place.call('draft'));
    return ended - began;
  };
  for (const one of [empty, full]) for (let round = 0; round < 5; round += 1) await publish(one);
  const without: number[] = [];
  const withThem: number[] = [];
  for (let round = 0; round < publishes; round += 1) {
    without.push(await publish(empty));
    withThem.push(await publish(full));
  }
  await empty.place.stop();
  await full.place.stop();
  await receiver.close();
  const [one, other] = [quantile(without, 0.5), quantile(withThem, 0.5)];
  return [
    [
      `publish with ${whole(events)} waiting, against none, ${String(publishes)} times in turn`,
      `p50 ${milliseconds(other)} / ${milliseconds(one)} = ${(other / one).toFixed(2)} ×`,
      '0.90 to 1.10 ×',
    ],
  ];
};

/** A receiver comes back, and everything that waited for it is sent by the real dispatcher over real connections. */
export const measureDrain = async (database: DatabaseName, events: number): Promise<Row[]> => {
  const port = await freePort();
  const place = await openPlace(database);
  const endpoint = await place.call('endpoint', `http://127.0.0.1:${String(port)}/hook`);
  await place.call('fillBacklog', { endpoint, events, documents: events / 4 });
  await place.call('publish', await place.call('draft'));
  await until('an attempt that fails', async () => (await place.call('countAttempts')) > 0, 30);
  // The article may have made records public, which is told as well.
  await place.call('quiet');
  const waiting =
    (await place.call('countDeliveries', [endpoint], 'pending')) + (await place.call('countDeliveries', [endpoint], 'failing'));
  const receiver = await startReceiver(port);
  const back = Date.now();
  await until('the first message', () => receiver.receipts[0]?.at, 300, 50);
  const first = (receiver.receipts[0]?.at ?? 0) - back;
  await until('all messages', () => receiver.receipts.length >= waiting, 900, 50);
  const seconds = (Date.now() - back) / 1_000;
  const newest = new Map<string, number>();
  let turned = 0;
  for (const { documentId, version } of receiver.receipts) {
    if (version <= (newest.get(documentId) ?? 0)) turned += 1;
    newest.set(documentId, Math.max(version, newest.get(documentId) ?? 0));
  }
  const lost = waiting - new Set(receiver.receipts.map((one) => `${one.documentId} ${String(one.version)}`)).size;
  await place.stop();
  await receiver.close();
  return [
    [
      `${whole(waiting)} waiting when the receiver is back, over real connections`,
      `first after ${(first / 1_000).toFixed(1)} s, all after ${seconds.toFixed(0)} s; ${String(lost)} lost, ${String(turned)} out of order or twice`,
      'first ≤ 5 min, all ≤ 15 min, 0 lost, in order',
    ],
  ];
};
