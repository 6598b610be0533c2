/** What making an answer costs: statements, and the time of a page and a list right after something changed. */
import type { Measured } from './load';
import type { App, Place } from './places';
import { milliseconds, quantile, whole, type Row } from './report';
import type { Wide } from './editors';
import type { Article } from './throughput';

const isAboutCaller = (sql: string): boolean =>
  /up_permissions|up_roles|newsroom_changes|min\(.public_from.\)|i18n_locale|core_store/.test(sql);

/** What the server looks after by itself at any time. */
const isAside = (sql: string): boolean =>
  /newsroom_(events|seen_pages|endpoints|deliver|announced|index_state)|pg_advisory_xact_lock|^(begin|commit)/i.test(sql);

export const countQueries = async (app: App): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const participants of [1, 20]) {
    const slug = await app.call('publishWith', participants);
    await app.call('settle');
    const statements = (await app.call('queriesDuring', `/api/newsroom/news-items/${slug}?locale=ru`)).filter((sql) => !isAside(sql));
    const making = statements.filter((sql) => !isAboutCaller(sql));
    rows.push([
      `statements to make a page of ${participants} participants`,
      `${making.length} (${statements.length} with permission, locale and log)`,
      '≤ 8',
    ]);
  }
  return rows;
};

/** Publishes somewhere and asks for another page at once, time after time. On PostgreSQL another node publishes. */
export const measureAfterPublish = async (place: Place, app: App, writer: App, { articles }: Wide, rounds: number): Promise<Row[]> => {
  const paths = articles.map(({ slug }) => `/api/newsroom/news-items/${slug}`);
  await place.load({ port: app.port, paths, connections: 10, seconds: 60, most: paths.length });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await writer.call('publishWidely', articles.length + round);
    const path = paths[(round * 7) % paths.length];
    times.push((await place.load({ port: app.port, paths: [path], connections: 1, seconds: 5, most: 1 })).p99);
  }
  return [
    [
      `page after a publish elsewhere, ${whole(articles.length)} pages, ${whole(rounds)} times`,
      `p50 ${milliseconds(quantile(times, 0.5))}, p99 ${milliseconds(quantile(times, 0.99))}`,
      'p99 ≤ 30 ms',
    ],
  ];
};

/** The same articles created and published with all that the newsroom does in a save, and without, in turn. */
export const measurePublish = async (place: Place, app: App, rounds: number): Promise<Row[]> => {
  const stock = await place.startApp({ saves: 'stock' });
  const ours: number[] = [];
  const theirs: number[] = [];
  // Only here do two processes write one SQLite file: whoever gets into the other's way begins again, and is not counted.
  const publish = (by: App): Promise<number> => by.call('publish').catch(() => publish(by));
  await publish(stock);
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await publish(app));
    // What the one has to tell of is not to be paid by the other.
    await app.call('settle');
    theirs.push(await publish(stock));
  }
  await stock.stop();
  const [one, other] = [quantile(ours, 0.5), quantile(theirs, 0.5)];
  return [
    [
      'create and publish a whole article, against stock',
      `${milliseconds(one)} / ${milliseconds(other)} = ${(one / other).toFixed(2)} ×`,
      '≤ 1.2 ×',
    ],
  ];
};

/** Lists of 20 cards by topic, no two alike, from small and large archives. */
export const measureLists = async (place: Place, app: App, article: Article, sizes: readonly number[]): Promise<Row[]> => {
  const rows: Row[] = [];
  let there = 0;
  let day = 0;
  const topics = await app.call('topicSlugs');
  for (const size of sizes) {
    await app.call('clone', { documentId: article.documentId, count: size - there, name: `light${size}`, whole: false });
    there = size;
    await app.call('publish');
    await app.call('settle');
    const ask = (count: number): Promise<Measured> => {
      const paths = Array.from({ length: count }, () => {
        day += 1;
        const from = new Date(Date.UTC(2000, 0, day)).toISOString().slice(0, 10);
        return `/api/newsroom/news-items?topic=${topics[day % topics.length]}&from=${from}`;
      });
      return place.load({ port: app.port, paths, connections: 1, seconds: 60, most: paths.length });
    };
    // The first ones have statements planned.
    await ask(60);
    const measured = await ask(300);
    rows.push([
      `list of 20 by topic, made anew, ${whole(size)} articles`,
      `p50 ${milliseconds(measured.p50)}, p99 ${milliseconds(measured.p99)}`,
      'p99 ≤ 20 ms, flat',
    ]);
  }
  return rows;
};

/** Every one of many pages asked for once, then kept. */
export const measureMemory = async (place: Place, app: App, article: Article, pages: number): Promise<Row[]> => {
  const slugs = await app.call('clone', { documentId: article.documentId, count: pages, name: `whole${pages}`, whole: true });
  const small = await place.startApp({ processors: '0', env: { NODE_OPTIONS: '--expose-gc' } });
  await fetch(`http://127.0.0.1:${small.port}/api/newsroom/news-items/${slugs[0]}`);
  const before = await small.call('memory');
  const paths = slugs.map((slug) => `/api/newsroom/news-items/${slug}`);
  await place.load({ port: small.port, paths, connections: 10, seconds: 600, most: paths.length });
  const under = await small.call('memory');
  await small.stop();
  const megabytes = (bytes: number): string => `${whole(bytes / 1024 / 1024)} MB`;
  return [
    [
      `memory for ${whole(pages)} pages kept (configured: 200 MB)`,
      megabytes(under.external - before.external + under.heap - before.heap),
      '≤ 200 MB',
    ],
    ['whole process on one processor, after it', megabytes(under.rss), '≤ 700 MB'],
  ];
};
