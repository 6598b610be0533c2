/** Which lists a change of one article altered: worked out after the commit, off the path of the save. */
import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { givingWay } from '../keeping/give-way.service';
import { rowOf } from './articles.store';
import { barOf, writeBar } from './bar';
import { canDiffer, featuresMoved, type KnownList } from './can-differ';
import { comparisonOf, LOT, type ChangedArticle, type Opened, type ToCompare } from './comparison.service';
import { namesOf } from './features.store';
import { settleDue } from './index-article.service';
import { EVERY_ARTICLE } from './indexed-article';
import type { IndexedRow } from './indexed-row';
import { readBefore } from './list-changes.store';
import { listOtherNews, type ListEntry } from './list-other-news';
import { optionsOf, type OtherNewsOptions } from './options';
import { OverlaidPostings } from './overlaid-postings';
import type { Token } from './postings';

export interface ListChange {
  newsItem: string;
  locale: string;
  /** The instant of the change, ISO 8601, as in `PublicationWatcher`. */
  at: string;
  /** What to take it for where no save caused it (an embargo ended): it was not listed before. */
  appears: boolean;
}

const movedBy = async (strapi: Core.Strapi, { before, after }: ChangedArticle, options: OtherNewsOptions): Promise<Set<Token>> => {
  const tokens = [before, after].flatMap((row) => (row === null ? [] : [...row.marks.tokens, ...row.words.tokens]));
  const { features } = await namesOf(strapi, tokens);
  const telling = features.filter(({ key }) => key !== EVERY_ARTICLE);
  return featuresMoved(before, after, new Map(telling.map(({ token, count }) => [token, count])), options);
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
  /** See bar.ts. */
  bar: string;
}

/** Articles that an archive may have to be read as a whole. */
const SMALL = 500;

export interface HowToCompare {
  /** Instead of `SMALL`. */
  small?: number;
  /** What of a list has to be the same; without it the entries and their order. */
  partOf?: (list: readonly ListEntry[]) => string;
  /** What is on record of the lists under these articles, in their order; those need not be made to see that they can't differ. */
  known?: (
    lists: ReadonlyArray<{ newsItem: string; locale: string }>,
    options: OtherNewsOptions,
  ) => Promise<ReadonlyArray<KnownList | null>>;
}

/** Those that may be others, as far as is known without making them. */
const leftToMake = async (
  lists: readonly ToCompare[],
  { newsItem }: ChangedArticle,
  moved: ReadonlySet<Token>,
  known: NonNullable<HowToCompare['known']>,
  options: OtherNewsOptions,
): Promise<ToCompare[]> => {
  const onRecord = await known(
    lists.map(({ row }) => row),
    options,
  );
  return lists.filter(({ row, score }, index) => {
    const list = onRecord[index] ?? null;
    return score === undefined || list === null || canDiffer(list, newsItem, { row, score }, moved);
  });
};

/**
 * The articles whose list of the configured length holds other entries, or in another order, than it would if the article were still
 * what it was. Its own list is not among them. Which lists are compared, see comparison.service.ts.
 */
export const changedLists = async (
  strapi: Core.Strapi,
  change: ListChange,
  now: Date,
  { partOf = orderOf, known = () => Promise.resolve([]), small = SMALL }: HowToCompare = {},
): Promise<ChangedList[]> => {
  await settleDue(strapi, now);
  const options = optionsOf(getConfig(strapi).otherNews);
  const after = await rowOf(strapi, change.newsItem, change.locale);
  const noted = await readBefore(strapi, change, change.at);
  const before = noted === undefined ? (change.appears ? null : after) : noted;
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const changedArticle: ChangedArticle = { newsItem: change.newsItem, locale: change.locale, before, after };
  const giveWay = givingWay(strapi);
  const { lists, open, abreast } = await comparisonOf(strapi, changedArticle, options, { small, giveWay });
  const isElsewhere = ({ newsItem, publicFrom }: IndexedRow): boolean => newsItem !== change.newsItem && publicFrom <= now.getTime();
  const elsewhere = lists.filter(({ row }) => isElsewhere(row));
  const moved = await movedBy(strapi, changedArticle, options);
  const compared = await leftToMake(elsewhere, changedArticle, moved, known, options);
  const changed: ChangedList[] = [];
  const compare = async ({ row, score }: ToCompare, { article, postings }: Opened): Promise<void> => {
    const listWith = (state: IndexedRow | null): Promise<ListEntry[]> =>
      listOtherNews(new OverlaidPostings(postings, after, state), article, row, options);
    const list = await listWith(after);
    const bar = barOf(list, options);
    const shows = list.map((entry) => entry.newsItem);
    if (score !== undefined && !canDiffer({ shows, bar }, change.newsItem, { row, score }, moved)) return;
    const was = await listWith(before);
    if (partOf(list) === partOf(was)) return;
    const entries = [...new Set([...shows, ...was.map(({ newsItem }) => newsItem)])];
    changed.push({ newsItem: article.id, locale: article.locale, entries, bar: writeBar(bar, options) });
  };
  for (let from = 0; from < compared.length; from += LOT) {
    const lot = compared.slice(from, from + LOT);
    const opened = await open(lot.map(({ row }) => row));
    for (let next = 0; next < lot.length; next += abreast) {
      await Promise.all(lot.slice(next, next + abreast).map((one, index) => compare(one, opened[next + index]!)));
      await giveWay();
    }
  }
  return changed;
};
