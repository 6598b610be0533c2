/** Readers of many pages, few of them read most, while editors rename, publish and withdraw: is an answer ever old? */
import type { App, Place } from './places';
import { times, whole, type Row } from './report';
import type { Article } from './throughput';

/** An archive among so many people that a save concerns few pages. */
export interface Wide {
  articles: readonly Article[];
  persons: readonly string[];
}

/** Of all that readers and editors do together: one of twenty is a save. */
const SHARE_OF_WRITES = 0.05;

/** The same numbers in every run. */
const randomNumbers = (): (() => number) => {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const zipf = (random: number, length: number): number => Math.min(length - 1, Math.floor(length ** random) - 1);

const stockPage = ({ documentId }: Article): string => `/bench/stock/${documentId}`;
const ourPage = ({ slug }: Article): string => `/api/newsroom/news-items/${slug}`;

/** Saves of three kinds in turn. */
class Editors {
  saves = 0;
  underWay = 0;

  constructor(
    private readonly writer: App,
    private readonly articles: readonly Article[],
    private readonly persons: readonly string[],
    private readonly random: () => number,
  ) {}

  private pick<Entry>(list: readonly Entry[]): Entry {
    return list[Math.floor(this.random() * list.length)];
  }

  async save(): Promise<void> {
    this.underWay += 1;
    this.saves += 1;
    const { documentId } = this.pick(this.articles);
    try {
      if (this.saves % 3 === 0) await this.writer.call('rename', this.pick(this.persons));
      else if (this.saves % 3 === 1) await this.writer.call('retitle', documentId);
      else {
        await this.writer.call('withdraw', documentId);
        await this.writer.call('republish', documentId);
      }
    } finally {
      this.underWay -= 1;
    }
  }
}

const read = async (reader: App, path: string): Promise<string> => {
  const response = await fetch(`http://127.0.0.1:${reader.port}${path}`, {
    headers: { Authorization: path.startsWith('/bench') ? 'none' : '' },
  });
  await response.arrayBuffer();
  return `${response.status} ${response.headers.get('etag') ?? ''}`;
};

interface Pace {
  reads: number;
  saves: number;
}

/** Pages read as fast as ten readers can, while editors save: without a pause, or with one of so many milliseconds. Each a second. */
const whileSaving = async (
  place: Place,
  reader: App,
  editors: Editors,
  paths: readonly string[],
  seconds: number,
  pause: number,
): Promise<Pace> => {
  const before = editors.saves;
  const begin = performance.now();
  const state = { isReading: true };
  const reading = place.load({ port: reader.port, paths, connections: 10, seconds }).finally(() => (state.isReading = false));
  while (state.isReading) {
    await editors.save();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const elapsed = (performance.now() - begin) / 1000;
  return { reads: (await reading).perSecond, saves: (editors.saves - before) / elapsed };
};

/** Ten who do one thing after the other, nineteen of twenty a read: how much gets done in a second. */
const inTurn = async (reader: App, editors: Editors, paths: readonly string[], random: () => number, seconds: number): Promise<number> => {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const work = async (): Promise<void> => {
    while (performance.now() < end) {
      if (random() < SHARE_OF_WRITES) await editors.save();
      else await read(reader, paths[Math.floor(random() * paths.length)]);
      done += 1;
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: 10 }, work));
  return done / ((performance.now() - begin) / 1000);
};

interface Checked {
  checked: number;
  stale: number;
  unclear: number;
}

/**
 * An answer is old if it is not what an uncached read said right before and right after it. Where something was being saved meanwhile, a page
 * may have become another and itself again, as those that list an article which is withdrawn and published again.
 */
const lookForOld = async (
  reader: App,
  editors: Editors,
  articles: readonly Article[],
  random: () => number,
  reads: number,
): Promise<Checked> => {
  const result: Checked = { checked: 0, stale: 0, unclear: 0 };
  const check = async (article: Article): Promise<void> => {
    const { saves } = editors;
    const wasSaving = editors.underWay > 0;
    const before = await read(reader, `/bench/fresh/${article.slug}`);
    const given = await read(reader, ourPage(article));
    const after = await read(reader, `/bench/fresh/${article.slug}`);
    result.checked += 1;
    if (given === before || given === after) return;
    if (wasSaving || editors.underWay > 0 || editors.saves !== saves) result.unclear += 1;
    else result.stale += 1;
  };
  const work = async (): Promise<void> => {
    while (result.checked < reads) {
      if (random() < SHARE_OF_WRITES) await editors.save();
      else await check(articles[zipf(random(), articles.length)]);
    }
  };
  await Promise.all(Array.from({ length: 10 }, work));
  // What was left old by anything before shows now: nobody saves any more.
  for (const article of articles) await check(article);
  return result;
};

export const measureMixed = async (
  place: Place,
  reader: App,
  writer: App,
  { articles, persons }: Wide,
  reads: number,
  seconds: number,
): Promise<Row[]> => {
  const random = randomNumbers();
  const editors = new Editors(writer, articles, persons, random);
  const asked = Array.from({ length: 2_000 }, () => articles[zipf(random(), articles.length)]);
  const [stock, ours] = [asked.map(stockPage), asked.map(ourPage)];
  const both = async (pause: number): Promise<{ stock: Pace; ours: Pace }> => ({
    stock: await whileSaving(place, reader, editors, stock, seconds, pause),
    ours: await whileSaving(place, reader, editors, ours, seconds, pause),
  });
  // As readers have it who have been there for a while.
  await place.load({ port: reader.port, paths: ours, connections: 10, seconds: 2 * seconds });
  const slowly = await both(1_000);
  const quickly = await both(0);
  const together = { stock: await inTurn(reader, editors, stock, random, seconds), ours: 0 };
  together.ours = await inTurn(reader, editors, ours, random, seconds);
  const { checked, stale, unclear } = await lookForOld(reader, editors, articles, random, reads);
  const row = (name: string, pace: { stock: Pace; ours: Pace }, goal: string): Row => [
    `pages against stock, ${whole(articles.length)} pages, ${name}`,
    `${whole(pace.ours.reads)}/s with ${pace.ours.saves.toFixed(1)} saves/s, ${whole(pace.stock.reads)}/s with ${pace.stock.saves.toFixed(1)} = ${times(pace.ours.reads / pace.stock.reads)}`,
    goal,
  ];
  return [
    row('a second between two saves', slowly, '≥ 25 ×'),
    row('one save after the other', quickly, '≥ 25 ×'),
    [
      'ten who do one thing after the other, one of twenty a save',
      `${whole(together.ours)}/s and ${whole(together.stock)}/s = ${times(together.ours / together.stock)}`,
      '≥ 25 ×',
    ],
    [
      `old answers among ${whole(checked)} checked against an uncached read, ${whole(editors.saves)} saves`,
      `${stale} (${unclear} not to be told: something was being saved)`,
      '0',
    ],
  ];
};
