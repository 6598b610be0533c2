/** Which lists a change of one article altered: worked out after the commit, off the path of the save. */
import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { placesNaming, placesOfAll, rowOf, rowsAt } from './articles.store';
import { lookUp } from './features.store';
import { EVERY_ARTICLE } from './indexed-article';
import { STATES, type IndexedRow } from './indexed-row';
import { settleDue } from './index-article.service';
import { readBefore } from './list-changes.store';
import { listOtherNews, type ListEntry } from './list-other-news';
import { optionsOf, type OtherNewsOptions } from './options';
import { OverlaidPostings } from './overlaid-postings';
import { articleOfRow } from './service';
import { SqlPostings } from './sql-postings.store';
import { mostAlike } from './most-alike';

/** Up to so many articles every list is compared. */
const COMPARE_ALL = 500;
/** Beyond it, the lists compared are those of the articles that have most in common with the one that changed. */
const COMPARE_MOST = 250;

export interface ListChange {
  newsItem: string;
  locale: string;
  /** The instant of the change, ISO 8601, as in `PublicationWatcher`. */
  at: string;
  /** What to take it for where no save caused it (an embargo ended): it was not listed before. */
  appears: boolean;
}

/** Places of the articles that one state of the changed article can reach: neighbours in time under any of its features. */
const reachedBy = async (strapi: Core.Strapi, row: IndexedRow | null, options: OtherNewsOptions): Promise<number[]> => {
  if (row?.state !== STATES.listed) return [];
  const every = (await lookUp(strapi, row.locale, [EVERY_ARTICLE])).get(EVERY_ARTICLE)?.token;
  const tokens = [...row.marks.tokens, ...row.words.tokens].filter((token) => token !== every);
  const limit = options.limits.postingsPerFeature + 1;
  const found = await new SqlPostings(strapi).nearest({ tokens, place: row.place, direction: 'any', limit });
  return [...new Set([...found.values()].flat().map(({ place }) => place))];
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
  if (all.length <= COMPARE_ALL) return rowsAt(strapi, all);
  const reached = new Set<number>();
  for (const state of states) for (const place of await reachedBy(strapi, state, options)) reached.add(place);
  const near = await rowsAt(strapi, [...reached]);
  return [...mostAlike(near, states, COMPARE_MOST, options), ...naming];
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
  const changed = new Set<string>();
  for (const row of await rowsToCompare(strapi, change, [before, after], options)) {
    if (row.newsItem === change.newsItem || row.publicFrom > now.getTime()) continue;
    const { article, known } = await articleOfRow(strapi, row);
    const postings = new SqlPostings(strapi, { known });
    const is = await listOtherNews(postings, article, row, options);
    const was = await listOtherNews(new OverlaidPostings(postings, after, before), article, row, options);
    if (partOf(is) !== partOf(was)) changed.add(row.newsItem);
  }
  return [...changed].sort();
};
