/** Readers of many pages, few of them read most, while editors rename, publish and withdraw: is an answer ever old? */
import type { App, Place } from './places';
import { times, whole, type Row } from './report';
import type { Article } from './throughput';

export interface Mix {
  reads: number;
  pages: number;
}

/** The same numbers in every run. */
const randomNumbers = (): (() => number) => {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const zipf = (random: number, length: number): number => Math.min(length - 1, Math.floor(length ** random) - 1);

export const measureMixed = async (
  place: Place,
  reader: App,
  writer: App,
  articles: readonly Article[],
  { reads, pages }: Mix,
  seconds: number,
): Promise<Row[]> => {
  const clones = await writer.call('clone', { documentId: articles[0].documentId, count: pages, name: 'mixed', whole: true });
  const slugs = [...articles.map(({ slug }) => slug), ...clones];
  const random = randomNumbers();
  const tagOf = async (path: string): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${reader.port}${path}`, {
      headers: { Authorization: path.startsWith('/bench') ? 'none' : '' },
    });
    await response.arrayBuffer();
    return `${response.status} ${response.headers.get('etag') ?? ''}`;
  };
  let stale = 0;
  let checked = 0;
  let unclear = 0;
  let writes = 0;
  let underWay = 0;
  const write = async (): Promise<void> => {
    underWay += 1;
    await change().finally(() => (underWay -= 1));
  };
  const change = async (): Promise<void> => {
    writes += 1;
    const article = articles[1 + Math.floor(random() * (articles.length - 1))];
    if (writes % 3 === 0) await writer.call('rename', writes);
    else if (writes % 3 === 1) await writer.call('retitle', article.documentId);
    else {
      await writer.call('withdraw', article.documentId);
      await writer.call('republish', article.documentId);
    }
  };
  /** Pages read as fast as ten readers can, while editors save: without a pause, or with one of so many milliseconds. */
  const whileWriting = async (paths: readonly string[], pause = 0): Promise<{ perSecond: number; writes: number }> => {
    const before = writes;
    const begin = performance.now();
    const state = { isReading: true };
    const reading = place.load({ port: reader.port, paths, connections: 10, seconds }).finally(() => (state.isReading = false));
    while (state.isReading) {
      await write();
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const elapsed = (performance.now() - begin) / 1000;
    return { perSecond: (await reading).perSecond, writes: (writes - before) / elapsed };
  };
  // An answer is old if it is not what an uncached read said right before and right after it. Where something was being saved meanwhile, a page
  // may have become another and itself again, as those that list an article which is withdrawn and published again.
  const check = async (slug: string): Promise<void> => {
    const saves = writes;
    const wasWriting = underWay > 0;
    const before = await tagOf(`/bench/fresh/${slug}`);
    const given = await tagOf(`/api/newsroom/news-items/${slug}`);
    const after = await tagOf(`/bench/fresh/${slug}`);
    checked += 1;
    if (given === before || given === after) return;
    if (wasWriting || underWay > 0 || writes !== saves) unclear += 1;
    else stale += 1;
  };
  const places = Array.from({ length: 2_000 }, () => zipf(random(), slugs.length));
  const ids = [...articles.map(({ documentId }) => documentId), ...Array.from({ length: pages }, (_, index) => `mixed${index + 1}`)];
  const stock = await whileWriting(places.map((at) => `/bench/stock/${ids[at]}`));
  const ours = await whileWriting(places.map((at) => `/api/newsroom/news-items/${slugs[at]}`));
  const slowly = [
    await whileWriting(
      places.map((at) => `/bench/stock/${ids[at]}`),
      1_000,
    ),
    await whileWriting(
      places.map((at) => `/api/newsroom/news-items/${slugs[at]}`),
      1_000,
    ),
  ];
  const workers = Array.from({ length: 10 }, async () => {
    while (checked < reads) {
      if (random() < 0.05) await write();
      else await check(slugs[zipf(random(), slugs.length)]);
    }
  });
  await Promise.all(workers);
  // What was left old by anything before shows now: nobody saves any more.
  for (const slug of slugs) await check(slug);
  return [
    ['stock Strapi, while editors save without a pause', `${whole(stock.perSecond)}/s (${stock.writes.toFixed(1)} saves/s)`, ''],
    [
      'pages of ours, the same',
      `${whole(ours.perSecond)}/s (${ours.writes.toFixed(1)} saves/s) = ${times(ours.perSecond / stock.perSecond)} stock`,
      '≥ 25 ×',
    ],
    [
      'pages of ours against stock, with a second between two saves',
      `${whole(slowly[1].perSecond)}/s and ${whole(slowly[0].perSecond)}/s = ${times(slowly[1].perSecond / slowly[0].perSecond)}`,
      '',
    ],
    [
      `old answers among ${whole(checked)} checked against an uncached read, ${whole(slugs.length)} pages, ${whole(writes)} writes`,
      `${stale} (${unclear} not to be told: something was being saved)`,
      '0',
    ],
  ];
};
