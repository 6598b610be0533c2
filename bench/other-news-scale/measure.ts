/** What one archive's index costs, through the functions that the plugin calls by itself. */
import { changedLists } from '../../src/plugins/newsroom/server/src/other-news/changed-lists.service';
import { readEdits, writeWaiting } from '../../src/plugins/newsroom/server/src/other-news/edits.store';
import { followArticle } from '../../src/plugins/newsroom/server/src/other-news/follow-publication.service';
import type { Wanted } from '../../src/plugins/newsroom/server/src/other-news/index-article.service';
import { otherNewsOf } from '../../src/plugins/newsroom/server/src/other-news/service';
import { chance } from '../../tests/support/chance';
import { sizeOf, type Place } from './places';
import { articleOf } from './synthetic-archive';

export interface Figures {
  /** Milliseconds. */
  read: number[];
  publish: number[];
  withdraw: number[];
  /** Of one article, when what waits is written into the blocks. */
  blocks: number[];
  changedLists: number[];
  /** Of each change. */
  listsChanged: number[];
  bytes: number;
}

export interface Amounts {
  reads: number;
  /** Publications, and as many withdrawals. */
  writes: number;
  /** Of these the ones whose altered lists are worked out. */
  changes: number;
}

const LOCALE = 'ru';

const timed = async <Result>(into: number[], work: () => Promise<Result>): Promise<Result> => {
  const start = performance.now();
  const result = await work();
  into.push(performance.now() - start);
  return result;
};

/** Articles all over the archive; the first tenth of the reads warms up and does not count. */
const measureReads = async ({ strapi }: Place, total: number, reads: number): Promise<number[]> => {
  const by = chance(total);
  const times: number[] = [];
  for (let read = 0; read < reads * 1.1; read += 1) {
    const newsItem = articleOf(by.whole(total), total).id;
    const list = await timed(times, () => otherNewsOf(strapi, { newsItem, locale: LOCALE }, 6, new Date()));
    if (list.length !== 6) throw new Error(`${newsItem} has a list of ${list.length}`);
  }
  return times.slice(-reads);
};

const writeBlocks = async (strapi: Place['strapi'], times: number[]): Promise<void> => {
  const waiting = (await readEdits(strapi)).length;
  const whole: number[] = [];
  await timed(whole, () => writeWaiting(strapi, 0));
  times.push((whole[0] ?? 0) / Math.max(waiting, 1));
};

/** New articles come at the end, and every fourth among the old ones; all are withdrawn again. */
const measureWrites = async ({ strapi }: Place, total: number, { writes, changes }: Amounts): Promise<Omit<Figures, 'read' | 'bytes'>> => {
  const by = chance(total + 1);
  const figures: Omit<Figures, 'read' | 'bytes'> = { publish: [], withdraw: [], blocks: [], changedLists: [], listsChanged: [] };
  const change = async (newsItem: string, wanted: Wanted | null, isCounted: boolean): Promise<void> => {
    const now = new Date();
    const times = wanted === null ? figures.withdraw : figures.publish;
    // The save's own transaction: its commit is not the index's.
    await strapi.db.transaction(() => timed(times, () => followArticle(strapi, { newsItem, locale: LOCALE }, wanted, now)));
    if (!isCounted) return;
    const told = { newsItem, locale: LOCALE, at: now.toISOString(), appears: wanted !== null };
    const lists = await timed(figures.changedLists, () => changedLists(strapi, told, now));
    figures.listsChanged.push(lists.length);
  };
  for (let written = 0; written < writes; written += 1) {
    const number = written % 4 === 3 ? by.whole(total) : total - 1;
    const article = { ...articleOf(total + written, total), date: articleOf(number, total).date + 1000 };
    const isCounted = written < changes;
    await change(article.id, { article, publicFrom: article.date, hidden: false, pinned: [], excluded: [] }, isCounted);
    await change(article.id, null, isCounted);
    // As the site that runs does it every two seconds.
    if (written % 8 === 7) await writeBlocks(strapi, figures.blocks);
  }
  return figures;
};

export const measure = async (place: Place, total: number, amounts: Amounts): Promise<Figures> => {
  const bytes = [...(await sizeOf(place)).values()].reduce((sum, size) => sum + size, 0);
  const read = await measureReads(place, total, amounts.reads);
  return { read, ...(await measureWrites(place, total, amounts)), bytes };
};
