/** `npm run example:partner-site`: see README.md beside it. */
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { catchUp } from './catch-up';
import { openInbox } from './inbox';
import { newsroomClient } from './newsroom-client';
import { createReceiver } from './receiver';
import { staticSite } from './static-site';
import { workFor } from './work-for';

/** Milliseconds before what failed is done once more. */
const PAUSE = 5_000;

/** An empty value counts as a missing one. */
const given = (name: string): string | null => {
  const value = process.env[name] ?? '';
  return value === '' ? null : value;
};

const required = (name: string): string => {
  const value = given(name);
  if (value === null) throw new Error(`${name} is not set: see README.md`);
  return value;
};

const main = async (): Promise<void> => {
  const folder = path.resolve(given('SITE_FOLDER') ?? '.tmp/partner-site');
  const state = `${folder}.state`;
  await mkdir(state, { recursive: true });
  const newsroom = newsroomClient(required('NEWSROOM_URL'));
  const site = staticSite(newsroom, { folder, cache: given('CACHE_URL') });
  const inbox = await openInbox(path.join(state, 'inbox'));

  const work = async (event: PublicEvent): Promise<void> => {
    await site.refresh(workFor(event, await newsroom.affectedBy(event)));
    console.log(`${event.type} ${event.data.slug}: done`);
  };

  const buildAll = async (): Promise<void> => {
    for (const locale of (given('LOCALES') ?? 'ru,en').split(',')) {
      await site.refresh({ build: await newsroom.newsItems(locale), purge: [] });
    }
  };

  const workOff = async (): Promise<void> => {
    for (let next = await inbox.first(); next !== null; next = await inbox.first()) {
      try {
        await work(next.event);
        await inbox.done(next.name);
      } catch (error) {
        console.error(error);
        await wait(PAUSE);
      }
    }
  };

  // One after the other: of two builds of a page at a time the older one could be the last to be written.
  let last = Promise.resolve();
  const take = async (id: string, event: PublicEvent): Promise<void> => {
    await inbox.put(id, event);
    last = last.then(workOff);
  };

  const count = await catchUp(newsroom, path.join(state, 'cursor'), { work, buildAll });
  last = last.then(workOff);
  const server = createReceiver({ secrets: required('WEBHOOK_SECRET').split(','), take, onError: console.error });
  server.listen(Number(given('PORT') ?? 4000), given('HOST') ?? '127.0.0.1', () => {
    const { address, port } = server.address() as AddressInfo;
    console.log(count === null ? 'All pages are built.' : `Caught up with ${String(count)} events.`);
    console.log(`Listening on http://${address}:${String(port)}/`);
  });
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
