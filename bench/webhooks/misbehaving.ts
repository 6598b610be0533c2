/** What receivers that do everything wrong cost the app's memory. */
import { MISBEHAVIOURS, startMisbehaving } from '../../src/plugins/newsroom/server/src/webhooks/misbehaviour.test-support';
import { whole, type Row } from '../read/report';
import { openPlace, type DatabaseName } from './place';

const LOCAL = { NEWSROOM_WEBHOOKS_PRIVATE_ADDRESSES: '127.0.0.0/8', NEWSROOM_WEBHOOKS_TIMEOUT: '3' };

const megabytes = (bytes: number): string => `${whole(bytes / 1_048_576)} MB`;

export const measureMisbehaving = async (database: DatabaseName, publishes: number): Promise<Row[]> => {
  const place = await openPlace(database, LOCAL);
  const receivers = await Promise.all(MISBEHAVIOURS.map(([, behave]) => startMisbehaving(behave)));
  const endpoints: number[] = [];
  for (const { url } of receivers) endpoints.push(await place.call('endpoint', url, { enabled: false }));
  const publish = async (): Promise<void> => {
    await place.call('publish', await place.call('draft'));
  };
  // The same work without a receiver, until the process has grown to its size.
  for (let round = 0; round < publishes; round += 1) await publish();
  const before = await place.call('memory');
  await place.call('forgetHighest');
  for (let round = 0; round < publishes; round += 1) {
    // Nobody is spared for having failed before.
    await place.call('setEndpoints', endpoints, { enabled: true });
    await publish();
  }
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  const highest = await place.call('highestMemory');
  const after = await place.call('memory');
  const attempts = await place.call('countAttempts');
  await place.stop();
  for (const receiver of receivers) await receiver.close();
  return [
    [
      `memory in use after ${whole(attempts)} attempts at ${String(receivers.length)} receivers that misbehave`,
      `${after.used > before.used ? '+' : ''}${megabytes(after.used - before.used)}`,
      '< 50 MB',
    ],
    [
      'highest size of the process meanwhile, against before',
      `+${megabytes(Math.max(0, highest - before.rss))} (${megabytes(highest)})`,
      '',
    ],
  ];
};
