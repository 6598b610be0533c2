/** Which lists a change of one article altered: worked out after the commit, off the path of the save. */
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { placesNaming, placesOfAll, rowOf, rowsAt } from './articles.store';
import { canDiffer, featuresMoved } from './can-differ';
import { namesOf } from './features.store';
import { settleDue } from './index-article.service';
import { STATES, type IndexedRow } from './indexed-row';
import { readBefore } from './list-changes.store';
import { listOtherNews, type ListEntry } from './list-other-news';
import { COMPARE_MOST, mostAlike } from './most-alike';
import { optionsOf, type OtherNewsOptions } from './options';
import { OverlaidPostings } from './overlaid-postings';
import type { Candidate, Token } from './postings';
import { reachedBy } from './reached-by';
import { RememberedPostings } from './remembered-postings';
import { articleOfRow, articlesOfRows, type OfRow } from './service';
import { SqlPostings } from './sql-postings.store';

/** Up to so many articles every list is compared. */
const COMPARE_ALL = 500;
/** Rows read at a stretch. */
const LOT = 50;
/** Lists made at a time: while PostgreSQL reads for one, another is scored. */
const ABREAST = 3;

export interface ListChange {
  newsItem: string;
  locale: string;
  /** The instant of the change, ISO 8601, as in `PublicationWatcher`. */
  at: string;
  /** What to take it for where no save caused it (an embargo ended): it was not listed before. */
  appears: boolean;
}

/** Whom one state of the changed article reaches; null for a state that no list can hold. */
const reach = async (strapi: Core.Strapi, row: IndexedRow | null, options: OtherNewsOptions) => {
  if (row?.state !== STATES.listed) return null;
  const { article, ahead } = await articleOfRow(strapi, row);
  return reachedBy(new SqlPostings(strapi, ahead), article, row.place, options);
};

const readRows = async (strapi: Core.Strapi, places: readonly number[]): Promise<IndexedRow[]> => {
  const rows: IndexedRow[] = [];
  for (let from = 0; from < places.length; from += LOT) rows.push(...(await rowsAt(strapi, places.slice(from, from + LOT))));
  return rows;
};

interface ToCompare {
  row: IndexedRow;
  /** See `Compared`; without it the list is made a second time in any case. */
  score?: number;
}

const listsToCompare = async (
  strapi: Core.Strapi,
  change: ListChange,
  states: readonly [IndexedRow | null, IndexedRow | null],
  options: OtherNewsOptions,
): Promise<ToCompare[]> => {
  const naming = (await rowsAt(strapi, await placesNaming(strapi, change.newsItem))).map((row): ToCompare => ({ row }));
  // Hidden from other lists before and after: it stands on those alone whose editors pinned it.
  if (states.every((state) => state?.state !== STATES.listed)) return naming;
  // Lists of another locale fall back on this one.
  const locale = options.fallbackLocale === change.locale ? null : change.locale;
  const all = await placesOfAll(strapi, locale, COMPARE_ALL + 1);
  if (all.length <= COMPARE_ALL) return (await readRows(strapi, all)).map((row) => ({ row }));
  const reached = [await reach(strapi, states[0], options), await reach(strapi, states[1], options)].filter((one) => one !== null);
  const near = await readRows(strapi, [...new Set(reached.flatMap(({ places }) => places))]);
  const alike = mostAlike(
    near,
    reached.map(({ state }) => state),
    COMPARE_MOST,
    options,
  );
  return [...new Map([...alike, ...naming].map((one) => [one.row.place, one])).values()];
};

const moves = async (
  strapi: Core.Strapi,
  before: IndexedRow | null,
  after: IndexedRow | null,
  options: OtherNewsOptions,
): Promise<Set<Token>> => {
  const tokens = [before, after].flatMap((row) => (row === null ? [] : [...row.marks.tokens, ...row.words.tokens]));
  const { features } = await namesOf(strapi, tokens);
  return featuresMoved(before, after, new Map(features.map(({ token, count }) => [token, count])), options);
};

const orderOf = (list: readonly ListEntry[]): string => list.map(({ newsItem, locale }) => `${newsItem} ${locale}`).join(',');

/** For callers to whom other scores or reasons make another list. */
export const allOf = (list: readonly ListEntry[]): string => JSON.stringify(list);

export interface ChangedList {
  newsItem: string;
  /** The locale of the page that it stands on. */
  locale: string;
  /** Document ids of the entries, now and before. */
  entries: string[];
}

/**
 * The articles whose list of the configured length holds other entries, or in another order, than it would if the article were still
 * what it was. Its own list is not among them. In an archive of up to 500 articles every list is compared; in a larger one those of the
 * articles that it has most in common with, and of those whose editors pinned or excluded it.
 *
 * @param partOf what of a list has to be the same
 */
export const changedLists = async (strapi: Core.Strapi, change: ListChange, now: Date, partOf = orderOf): Promise<ChangedList[]> => {
  await settleDue(strapi, now);
  const options = optionsOf(getConfig(strapi).otherNews);
  const after = await rowOf(strapi, change.newsItem, change.locale);
  const noted = await readBefore(strapi, change, change.at);
  const before = noted === undefined ? (change.appears ? null : after) : noted;
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const compared = (await listsToCompare(strapi, change, [before, after], options)).filter(
    ({ row }) => row.newsItem !== change.newsItem && row.publicFrom <= now.getTime(),
  );
  const moved = await moves(strapi, before, after, options);
  const changed: ChangedList[] = [];
  const byPlace = new Map<number, Candidate | null>();
  const compare = async ({ row, score }: ToCompare, { article, ahead }: OfRow): Promise<void> => {
    const remembered = new RememberedPostings(new SqlPostings(strapi, ahead), byPlace);
    const listWith = (state: IndexedRow | null): Promise<ListEntry[]> =>
      listOtherNews(new OverlaidPostings(remembered, after, state), article, row, options);
    const list = await listWith(after);
    if (score !== undefined && !canDiffer(list, change.newsItem, { row, score }, moved, options)) return;
    const was = await listWith(before);
    if (partOf(list) === partOf(was)) return;
    const entries = [...new Set([...list, ...was].map(({ newsItem }) => newsItem))];
    changed.push({ newsItem: article.id, locale: article.locale, entries });
  };
  for (let from = 0; from < compared.length; from += LOT) {
    const lot = compared.slice(from, from + LOT);
    const rows = lot.map(({ row }) => row);
    const articles = await articlesOfRows(strapi, rows);
    for (let next = 0; next < lot.length; next += ABREAST) {
      await Promise.all(lot.slice(next, next + ABREAST).map((one, index) => compare(one, articles[next + index]!)));
      // Comparing takes the processor, and whoever asks for a page meanwhile does not wait for the end of it.
      await nextTurn();
    }
  }
  return changed;
};
