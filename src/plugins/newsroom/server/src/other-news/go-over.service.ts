/** Goes over every article and brings the index in line with it, some at a time, while the site runs. */
import type { Core } from '@strapi/strapi';

import { read } from '../content-model/read';
import { logChange } from '../saving/change-log.store';
import { publicationsOf, type Publication } from '../visibility';
import { CONTENT_VIEW } from '../visibility/digest-of';
import { wantedOf } from './follow-publication.service';
import { indexArticle, settleDue } from './index-article.service';
import { writeState, type Finished, type Progress, type Running } from './index-state.store';
import { mendPostings } from './mend-postings.service';
import { run, takeTurnToWrite } from './statement.store';
import { TABLES } from './tables.store';

/** Articles in one transaction: a save waits no longer than for these. */
const LOT = 10;

interface Tools {
  onProgress: (progress: Progress) => void;
  isStopped: () => boolean;
}

interface PublicationRow {
  id: number;
  newsItem: string;
  itemLocale: string;
}

const nextPublications = (strapi: Core.Strapi, after: number): Promise<PublicationRow[]> =>
  run(
    strapi,
    `select id, news_item as "newsItem", item_locale as "itemLocale" from newsroom_publications where id > ? order by id limit ${LOT}`,
    [after],
  );

const numberOfPublications = async (strapi: Core.Strapi): Promise<number> => {
  const [row] = await run<{ total: number | string }>(strapi, 'select count(*) as total from newsroom_publications');
  return Number(row?.total ?? 0);
};

const indexLot = async (strapi: Core.Strapi, rows: readonly PublicationRow[], isAnew: boolean, now: Date): Promise<number> => {
  // What is read after the turn is taken is what the index is to hold: nobody indexes a later state meanwhile.
  await takeTurnToWrite(strapi);
  const documentIds = [...new Set(rows.map(({ newsItem }) => newsItem))];
  const publications = await publicationsOf(strapi, documentIds);
  const items = await read(strapi, 'newsItem', { documentIds, status: 'published', view: CONTENT_VIEW });
  let repaired = 0;
  for (const { newsItem, itemLocale } of rows) {
    const publication: Publication | null = publications.find((one) => one.newsItem === newsItem && one.itemLocale === itemLocale) ?? null;
    const item = items.find(({ id, documentId }) => documentId === newsItem && id === publication?.rowId) ?? null;
    const { isOther } = await indexArticle(strapi, { newsItem, locale: itemLocale }, wantedOf(strapi, publication, item), now, { isAnew });
    if (isOther) repaired += 1;
  }
  if (repaired > 0) await logChange(strapi, 'newsItem', '*');
  return repaired;
};

/** Articles that the index holds and that are not published. */
const dropOthers = async (strapi: Core.Strapi, now: Date): Promise<number> => {
  let dropped = 0;
  for (;;) {
    const rows = await run<{ newsItem: string; locale: string }>(
      strapi,
      `select held.news_item as "newsItem", held.item_locale as locale from ${TABLES.articles} as held
       left join newsroom_publications as item on item.news_item = held.news_item and item.item_locale = held.item_locale
       where item.public_from is null limit ${LOT}`,
    );
    if (rows.length === 0) return dropped;
    await strapi.db.transaction(async () => {
      for (const row of rows) await indexArticle(strapi, row, null, now);
      await logChange(strapi, 'newsItem', '*');
    });
    dropped += rows.length;
  }
};

/** @returns how the pass ended; null when it was stopped: it goes on where it was, here or on another node */
export const goOver = async (strapi: Core.Strapi, claimed: Running, { onProgress, isStopped }: Tools): Promise<Finished | null> => {
  let running = claimed;
  const note = async (news: Partial<Running>): Promise<void> => {
    running = { ...running, ...news, heardAt: new Date().toISOString() };
    await writeState(strapi, 'running', running);
    onProgress(running);
  };
  /** Whoever comes next goes on at once, and does not wait until nothing was heard for a minute. */
  const leave = async (): Promise<null> => {
    await writeState(strapi, 'running', { ...running, heardAt: new Date(0).toISOString() });
    return null;
  };
  await settleDue(strapi, new Date());
  await note({ total: await numberOfPublications(strapi) });
  while (running.phase === 'articles') {
    if (isStopped()) return leave();
    const rows = await nextPublications(strapi, running.cursor);
    if (rows.length === 0) break;
    const repaired = await strapi.db.transaction(() => indexLot(strapi, rows, running.pass === 'reindex', new Date()));
    await note({ cursor: rows.at(-1)!.id, done: running.done + rows.length, repaired: running.repaired + repaired });
  }
  await note({ repaired: running.repaired + (await dropOthers(strapi, new Date())) });
  const articles = running.total;
  await note({ phase: 'postings', done: 0 });
  const mended = await mendPostings(strapi, (done) => note({ done }), isStopped);
  if (isStopped()) return leave();
  const { pass, repaired, startedAt } = running;
  const finished = { pass, articles, repaired, mended, startedAt, finishedAt: new Date().toISOString() };
  await writeState(strapi, 'finished', finished);
  await writeState(strapi, 'running', null);
  // Pages that were kept meanwhile may show lists from before.
  if (mended > 0) await logChange(strapi, 'newsItem', '*');
  return finished;
};
