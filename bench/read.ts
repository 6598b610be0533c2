/** The read path: how fast pages and lists are answered, kept and made, and whether an answer is ever old. See docs/read-path.md. */
import { parseArgs } from 'node:util';

import { countQueries, measureAfterPublish, measureLists, measureMemory, measurePublish } from './read/making';
import type { Wide } from './read/editors';
import { measureMixed } from './read/mixed';
import { measureOldAnswers } from './read/old-answers';
import { openPlace, type App, type DatabaseName } from './read/places';
import { table, type Row } from './read/report';
import { measureThroughput } from './read/throughput';

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'sqlite,postgres' },
    only: { type: 'string', default: 'throughput,making,publish,mixed,old,lists,memory' },
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    articles: { type: 'string', default: '60' },
    publishes: { type: 'string', default: '20' },
    lists: { type: 'string', default: '1000,100000' },
    checks: { type: 'string', default: '20000' },
    pages: { type: 'string', default: '500' },
  },
});

const fillWidely = async (writer: App, pages: number): Promise<Wide> => {
  const wide = await writer.call('fillWidely', pages);
  await writer.call('settle');
  return wide;
};

const main = async (): Promise<void> => {
  for (const database of values.database.split(',') as DatabaseName[]) {
    const place = await openPlace(database);
    try {
      const app = await place.startApp();
      const articles = await app.call('fill', Number(values.articles));
      await app.call('settle');
      const pace = { seconds: Number(values.seconds), rounds: Number(values.rounds) };
      const publishes = Number(values.publishes);
      const sizes = values.lists.split(',').map(Number);
      const pages = Number(values.pages);
      // Where several servers share a database, another one writes.
      const writer = database === 'postgres' ? await place.startApp() : app;
      let wide: Promise<Wide> | null = null;
      const inWide = (): Promise<Wide> => (wide ??= fillWidely(writer, pages));
      const sections: Record<string, () => Promise<Row[]>> = {
        throughput: () => measureThroughput(place, app, database === 'postgres' ? writer : null, articles, pace),
        making: async () => [...(await countQueries(app)), ...(await measureAfterPublish(place, app, writer, await inWide(), publishes))],
        publish: () => measurePublish(place, app, publishes),
        mixed: async () => measureMixed(place, app, writer, await inWide(), pace.seconds),
        old: async () => measureOldAnswers(app, writer, await inWide(), Number(values.checks)),
        lists: () => measureLists(place, app, articles[0], sizes),
        memory: () => measureMemory(place, app, articles[0], pages),
      };
      for (const name of values.only.split(',')) console.log(table(`${database}: ${name}`, await sections[name]()));
    } finally {
      await place.leave();
    }
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
