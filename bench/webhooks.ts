/** `npm run bench:webhooks [-- --only latency,hostile --database sqlite]`: webhooks through the built app, with real receivers on this machine. */
import { parseArgs } from 'node:util';

import { table, type Row } from './read/report';
import { measureHostile } from './webhooks/hostile';
import { measureIsolation } from './webhooks/isolation';
import { measureLatency, measureRebuild } from './webhooks/latency';
import { measureMisbehaving } from './webhooks/misbehaving';
import { measureOutage } from './webhooks/outage';
import { openPlace, type DatabaseName, type Place } from './webhooks/place';
import { measureClaims, measureDrain, measurePublish } from './webhooks/waiting';

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'sqlite,postgres' },
    only: { type: 'string', default: 'latency,rebuild,isolation,claims,publish,drain,memory,outage,hostile' },
    archive: { type: 'string', default: '60' },
    publishes: { type: 'string', default: '100' },
    waiting: { type: 'string', default: '100000' },
    outage: { type: 'string', default: '2000' },
  },
});

const publishes = Number(values.publishes);
const waiting = Number(values.waiting);
const outage = Number(values.outage);

/** In a newsroom that has an archive already. */
const inArchive = async (database: DatabaseName, measure: (place: Place) => Promise<Row[]>): Promise<Row[]> => {
  const place = await openPlace(database);
  await place.call('fill', Number(values.archive));
  try {
    return await measure(place);
  } finally {
    await place.stop();
  }
};

const SECTIONS: Partial<Record<string, (database: DatabaseName) => Promise<Row[]>>> = {
  latency: (database) => inArchive(database, (place) => measureLatency(place, publishes)),
  rebuild: (database) => inArchive(database, (place) => measureRebuild(place, Math.ceil(publishes / 4))),
  isolation: (database) => inArchive(database, (place) => measureIsolation(place, publishes, 1)),
  claims: (database) => measureClaims(database, waiting, 500),
  publish: (database) => measurePublish(database, waiting, publishes),
  drain: (database) => measureDrain(database, outage),
  memory: (database) => measureMisbehaving(database, Math.ceil(publishes / 2)),
};

/** What is the same whatever the database is. */
const ONCE: Partial<Record<string, () => Promise<Row[]>>> = { outage: () => measureOutage(outage), hostile: measureHostile };

const main = async (): Promise<void> => {
  for (const name of values.only.split(',')) {
    const once = ONCE[name];
    if (once !== undefined) {
      console.log(table(name, await once()));
      continue;
    }
    const section = SECTIONS[name];
    if (section === undefined) throw new Error(`There is no section "${name}".`);
    for (const database of values.database.split(',') as DatabaseName[])
      console.log(table(`${database}: ${name}`, await section(database)));
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
