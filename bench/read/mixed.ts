/** How much readers of many pages, few of them read most, get while editors rename, publish and withdraw. */
import { Editors, ourPage, randomNumbers, read, stockPage, zipf, type Wide } from './editors';
import type { App, Place } from './places';
import { times, whole, type Row } from './report';

/** Of all that readers and editors do together: one of twenty is a save. */
const SHARE_OF_WRITES = 0.05;

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

export const measureMixed = async (
  place: Place,
  reader: App,
  writer: App,
  { articles, persons }: Wide,
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
  ];
};
