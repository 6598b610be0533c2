/** Which lists a change of one article altered: worked out after the commit, off the path of the save. */
import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { placesNaming, placesOfAll, rowOf, rowsAt } from './articles.store';
import { settleDue } from './index-article.service';
import { STATES, type IndexedRow } from './indexed-row';
import { readBefore } from './list-changes.store';
import { listOtherNews, type ListEntry } from './list-other-news';
import { COMPARE_MOST, mostAlike } from './most-alike';
import { optionsOf, type OtherNewsOptions } from './options';
import { OverlaidPostings } from './overlaid-postings';
import type { Candidate } from './postings';
import { reachedBy } from './reached-by';
import { RememberedPostings } from './remembered-postings';
import { articleOfRow, articlesOfRows } from './service';
import { SqlPostings } from './sql-postings.store';

/** Up to so many articles every list is compared. */
const COMPARE_ALL = 500;
/** Rows read at a stretch. */
const LOT = 50;

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

const rowsToCompare = async (
  strapi: Core.Strapi,
  change: ListChange,
  states: readonly [IndexedRow | null, IndexedRow | null],
  options: OtherNewsOptions,
): Promise<IndexedRow[]> => {
  const naming = await rowsAt(strapi, await placesNaming(strapi, change.newsItem));
  // Hidden from other lists before and after: it stands on those alone whose editors pinned it.
  if (states.every((state) => state?.state !== STATES.listed)) return naming;
  // Lists of another locale fall back on this one.
  const locale = options.fallbackLocale === change.locale ? null : change.locale;
  const all = await placesOfAll(strapi, locale, COMPARE_ALL + 1);
  if (all.length <= COMPARE_ALL) return readRows(strapi, all);
  const reached = [await reach(strapi, states[0], options), await reach(strapi, states[1], options)].filter((one) => one !== null);
  const near = await readRows(strapi, [...new Set(reached.flatMap(({ places }) => places))]);
  const alike = mostAlike(
    near,
    reached.map(({ state }) => state),
    COMPARE_MOST,
    options,
  );
  return [...new Map([...alike, ...naming].map((row) => [row.place, row])).values()];
};

const orderOf = (list: readonly ListEntry[]): string => list.map(({ newsItem, locale }) => `${newsItem} ${locale}`).join(',');

/** For callers to whom other scores or reasons make another list. */
export const allOf = (list: readonly ListEntry[]): string => JSON.stringify(list);

/**
 * The articles whose list of the configured length holds other entries, or in another order, than it would if the article were still
 * what it was. Its own list is not among them. In an archive of up to 500 articles every list is compared; in a larger one those of the
 * articles that it has most in common with, and of those whose editors pinned or excluded it.
 *
 * @param partOf what of a list has to be the same
 * @returns document ids in the article's locale
 */
export const changedLists = async (strapi: Core.Strapi, change: ListChange, now: Date, partOf = orderOf): Promise<string[]> => {
  await settleDue(strapi, now);
  const options = optionsOf(getConfig(strapi).otherNews);
  const after = await rowOf(strapi, change.newsItem, change.locale);
  const noted = await readBefore(strapi, change, change.at);
  const before = noted === undefined ? (change.appears ? null : after) : noted;
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const compared = (await rowsToCompare(strapi, change, [before, after], options)).filter(
    ({ newsItem, publicFrom }) => newsItem !== change.newsItem && publicFrom <= now.getTime(),
  );
  const changed = new Set<string>();
  const byPlace = new Map<number, Candidate | null>();
  for (let from = 0; from < compared.length; from += LOT) {
    const rows = compared.slice(from, from + LOT);
    for (const [index, { article, ahead }] of (await articlesOfRows(strapi, rows)).entries()) {
      const remembered = new RememberedPostings(new SqlPostings(strapi, ahead), byPlace);
      const listWith = async (state: IndexedRow | null): Promise<string> =>
        partOf(await listOtherNews(new OverlaidPostings(remembered, after, state), article, rows[index]!, options));
      if ((await listWith(after)) !== (await listWith(before))) changed.add(article.id);
    }
  }
  return [...changed].sort();
};
