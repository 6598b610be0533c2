/**
 * What the index of other news costs in archives of several sizes: persons after Zipf over 20,000, organisations over 5,000.
 * [--articles 10000,1000000] [--database sqlite,postgres] [--reads 2000] [--writes 400] [--changes 20] [--keep]
 * With --keep the filled databases stay, and a later run measures them again.
 */
import { parseArgs } from 'node:util';

import { fillIndex } from './other-news-scale/fill-index';
import { measure, type Figures } from './other-news-scale/measure';
import { openPlace, type DatabaseName, type Place } from './other-news-scale/places';
import { indexStatus } from '../src/plugins/newsroom/server/src/other-news/index-status.service';
import { median, milliseconds, quantile, table, times, whole, type Row } from './read/report';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000,1000000' },
    database: { type: 'string', default: 'sqlite,postgres' },
    reads: { type: 'string', default: '2000' },
    writes: { type: 'string', default: '400' },
    changes: { type: 'string', default: '20' },
    keep: { type: 'boolean', default: false },
  },
});

const PER = 1_000_000;
const isEmpty = async ({ strapi }: Place): Promise<boolean> => (await indexStatus(strapi, new Date())).articles === 0;

const both = (figures: readonly number[]): string => `${milliseconds(median(figures))} / ${milliseconds(quantile(figures, 0.99))}`;

const rowsOf = (
  total: number,
  database: DatabaseName,
  { read, publish, withdraw, blocks, changedLists, listsChanged, bytes }: Figures,
): Row[] => [
  ['read a list, p50 / p99', both(read), '≤ 8 / 30 ms'],
  ['index a publication, p50 / p99', both(publish), `p50 ≤ ${database === 'sqlite' ? 2 : 5} ms`],
  ['index a withdrawal, p50 / p99', both(withdraw), `p50 ≤ ${database === 'sqlite' ? 2 : 5} ms`],
  ['write an article into the blocks, off every save’s path, p50', milliseconds(median(blocks)), ''],
  ['which lists changed, p50 / slowest', `${milliseconds(median(changedLists))} / ${milliseconds(Math.max(0, ...changedLists))}`, '≤ 2 s'],
  ['lists changed by one article, median', whole(median(listsChanged)), ''],
  ['index for each 1,000,000 articles', `${((bytes / total) * (PER / 1e9)).toFixed(2)} GB`, '≤ 1.3 GB'],
];

const main = async (): Promise<void> => {
  const sizes = values.articles.split(',').map(Number);
  const databases = values.database.split(',') as DatabaseName[];
  const amounts = { reads: Number(values.reads), writes: Number(values.writes), changes: Number(values.changes) };
  const reads = new Map<string, number>();
  for (const total of sizes) {
    const places = await Promise.all(databases.map((database) => openPlace(database, `newsroom_bench_other_news_${total}`)));
    const empty: Place[] = [];
    for (const place of places) if (await isEmpty(place)) empty.push(place);
    if (empty.length > 0) await fillIndex(empty, total);
    for (const place of places) {
      const figures = await measure(place, total, amounts);
      reads.set(`${place.database} ${total}`, median(figures.read));
      console.log(table(`${place.database}, ${whole(total)} articles`, rowsOf(total, place.database, figures)));
      await (values.keep ? place.close() : place.drop());
    }
  }
  const [first, last] = [sizes[0], sizes.at(-1) ?? 0];
  if (first === last) return;
  const growth = databases.map((database): Row => {
    const ratio = (reads.get(`${database} ${last}`) ?? 0) / (reads.get(`${database} ${first}`) ?? 1);
    return [database, times(ratio), '≤ 3 ×'];
  });
  console.log(table(`Reading a list, p50: ${whole(last)} articles against ${whole(first)}`, growth));
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
