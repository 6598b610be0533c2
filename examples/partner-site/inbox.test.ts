import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import type { PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { openInbox } from './inbox';

const event = (slug: string): PublicEvent => ({ data: { slug } }) as PublicEvent;

it('gives what was put in first, until it is done, also after a restart', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'partner-inbox-'));
  const inbox = await openInbox(folder);
  expect(await inbox.first()).toBeNull();
  for (let at = 0; at < 12; at += 1) await inbox.put(`evt_${String(at)}`, event(`e${String(at)}`));
  expect((await inbox.first())?.event).toEqual(event('e0'));

  const reopened = await openInbox(folder);
  const order: string[] = [];
  for (let next = await reopened.first(); next !== null; next = await reopened.first()) {
    order.push(next.event.data.slug);
    await reopened.done(next.name);
  }
  expect(order).toEqual(Array.from({ length: 12 }, (_, at) => `e${String(at)}`));
});

it('keeps files of hostile names in its folder', async () => {
  const inbox = await openInbox(await mkdtemp(path.join(os.tmpdir(), 'partner-inbox-')));
  await inbox.put('../../evt', event('a'));
  expect((await inbox.first())?.name).toMatch(/^\d+-\d+-evt\.json$/);
});
