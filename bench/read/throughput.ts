/** How many whole pages a second, in every way of asking, in turn within one run. */
import type { Measured } from './load';
import type { App, Place } from './places';
import { median, milliseconds, times, whole, type Row } from './report';

export interface Article {
  documentId: string;
  slug: string;
}

export interface Pace {
  seconds: number;
  rounds: number;
}

const pagePath = (slug: string): string => `/api/newsroom/news-items/${slug}`;

const CONNECTIONS = 10;

export const measureThroughput = async (
  place: Place,
  app: App,
  second: App | null,
  articles: readonly Article[],
  { seconds, rounds }: Pace,
): Promise<Row[]> => {
  // Kept answers have room for a part of the pages only, and these are asked in turn: each is made anew.
  const coldApp = await place.startApp({ env: { NEWSROOM_KEPT_MEGABYTES: '1' } });
  const path = pagePath(articles[0].slug);
  const first = await fetch(`http://127.0.0.1:${app.port}${path}`);
  const text = await first.text();
  const etag = first.headers.get('etag') ?? '';
  const port = app.port;
  const sample = (paths: readonly string[], more: { port?: number; headers?: Record<string, string>; connections?: number } = {}) =>
    place.load({ port, paths, connections: CONNECTIONS, seconds, ...more });
  const ways = {
    stock: () => sample([`/bench/stock/${articles[0].documentId}`]),
    health: () => sample(['/_health']),
    bare: async () => sample(['/'], { port: await place.bare(text) }),
    warm: () => sample([path]),
    origin: () => sample([path], { headers: { Origin: 'https://site.example' } }),
    zipped: () => sample([path], { headers: { 'Accept-Encoding': 'gzip, deflate, br' } }),
    unchanged: () => sample([path], { headers: { 'If-None-Match': etag } }),
    cold: () =>
      sample(
        articles.map(({ slug }) => pagePath(slug)),
        { port: coldApp.port },
      ),
    coldOne: () =>
      sample(
        articles.map(({ slug }) => pagePath(slug)),
        { port: coldApp.port, connections: 1 },
      ),
  };
  const twoNodes = async (): Promise<Measured> => {
    const [one, other] = await Promise.all(
      [app.port, second!.port].map((of) => sample([path], { port: of, connections: CONNECTIONS / 2 })),
    );
    return { ...one, perSecond: (one.perSecond + other.perSecond) / 2 };
  };
  const found = Object.fromEntries(
    [...Object.keys(ways), 'two'].map((way) => [way, [] as Array<{ perSecond: number; p50: number; p99: number }>]),
  );
  for (let round = 0; round <= rounds; round += 1) {
    for (const [way, measure] of Object.entries(second === null ? ways : { ...ways, two: twoNodes })) {
      const measured = await measure();
      const wrong = Object.keys(measured.statuses).filter((status) => !['200', '204', '304'].includes(status));
      if (wrong.length > 0) throw new Error(`${way} was answered with ${wrong.join(', ')}`);
      // The first round warms everything up.
      if (round > 0) found[way].push(measured);
    }
  }
  await coldApp.stop();
  const rate = (way: keyof typeof ways | 'two'): number => median(found[way].map(({ perSecond }) => perSecond));
  const p = (way: keyof typeof ways, which: 'p50' | 'p99'): string => milliseconds(median(found[way].map((sampled) => sampled[which])));
  const perSecond = (way: keyof typeof ways): string => `${whole(rate(way))}/s (p50 ${p(way, 'p50')}, p99 ${p(way, 'p99')})`;
  return [
    [`stock Strapi, deep populate (${whole(text.length / 1024)} KB of ours)`, perSecond('stock'), '1'],
    ['`/_health` of the same process', perSecond('health'), ''],
    ['bare Node server, same bytes', perSecond('bare'), ''],
    ['**page, kept**', perSecond('warm'), ''],
    ['… against stock', times(rate('warm') / rate('stock')), '≥ 100 ×'],
    ['… against `/_health`', times(rate('warm') / rate('health')), '≥ 2.5 ×'],
    ['… against the bare server', `${whole((rate('warm') / rate('bare')) * 100)} %`, '≥ 60 %'],
    ['page, kept, asked by a script of another site', perSecond('origin'), ''],
    ['page, kept, compressed', perSecond('zipped'), ''],
    ['page, unchanged (304)', perSecond('unchanged'), ''],
    ['… against kept', times(rate('unchanged') / rate('warm')), '≥ 0.95 ×'],
    ['**page, made anew**, 10 connections', perSecond('cold'), ''],
    ['… against stock', times(rate('cold') / rate('stock')), '≥ 5 ×'],
    ['page, made anew, one after the other', perSecond('coldOne'), ''],
    ...(second === null
      ? []
      : ([
          ['page, kept, two servers at once: each', `${whole(rate('two'))}/s = ${times(rate('two') / rate('stock'))} stock`, '≥ 50 ×'],
        ] as Row[])),
  ];
};
