/** Which lists a change of one article may have altered, and how they are made: in memory or from the database. */
import type { Core } from '@strapi/strapi';

import { placesNaming, rowsAt } from './articles.store';
import { keyOf, type IndexedArticle } from './indexed-article';
import { STATES, type IndexedRow } from './indexed-row';
import { alikeTo, COMPARE_MOST, mostAlike, type ArticleState } from './most-alike';
import type { OtherNewsOptions } from './options';
import type { Candidate, Postings } from './postings';
import { reachedBy } from './reached-by';
import { RememberedPostings } from './remembered-postings';
import { articleOfRow, articlesOfRows } from './service';
import { readSmallArchive, type SmallArchive } from './small-archive.service';
import { SqlPostings } from './sql-postings.store';
import { worthsOf } from './worth-of';

/** Rows read at a stretch. */
export const LOT = 50;

/** The article that changed, as the index has it and had it. */
export interface ChangedArticle {
  newsItem: string;
  locale: string;
  before: IndexedRow | null;
  after: IndexedRow | null;
}

export interface ToCompare {
  row: IndexedRow;
  /** See `Compared`; without it the list is made a second time in any case. */
  score?: number;
}

export interface Opened {
  article: IndexedArticle;
  postings: Postings;
}

export interface Comparison {
  lists: readonly ToCompare[];
  /** What lists are made of, in the order of the rows. */
  open: (rows: readonly IndexedRow[]) => Promise<Opened[]>;
  /** Lists made at a time: while PostgreSQL reads for one, another is scored. */
  abreast: number;
}

/** Its states that lists can hold. */
const listedStates = ({ before, after }: ChangedArticle): IndexedRow[] =>
  [before, after].filter((row) => row !== null).filter(({ state }) => state === STATES.listed);

/** Scores say nothing of a list that holds another language, be it the article's or the list's, or the article by an editor's hand. */
const saysScore = ({ locale }: ChangedArticle, { fallbackLocale }: OtherNewsOptions): boolean =>
  fallbackLocale === null || fallbackLocale === locale;

const inMemory = async (
  strapi: Core.Strapi,
  { rows, postings }: SmallArchive,
  changed: ChangedArticle,
  options: OtherNewsOptions,
): Promise<Comparison> => {
  const open = async (opened: readonly IndexedRow[]): Promise<Opened[]> =>
    (await articlesOfRows(strapi, opened)).map(({ article, ahead }) => {
      postings.know(ahead.known);
      return { article, postings };
    });
  const states: ArticleState[] = [];
  for (const { article } of await open(listedStates(changed))) {
    const known = await postings.lookup(article.locale, article.features.map(keyOf));
    states.push({ date: article.date, worths: worthsOf(article, known, options) });
  }
  // Parts of lists that fall back on another language look up what no article of theirs is called by.
  if (options.fallbackLocale !== null) await open(rows);
  const isScored = (row: IndexedRow): boolean =>
    saysScore(changed, options) && row.locale === changed.locale && ![...row.pinned, ...row.excluded].includes(changed.newsItem);
  const own = rows.filter(({ locale }) => [locale, options.fallbackLocale].includes(changed.locale));
  return { lists: alikeTo(own, states, options).map(({ row, score }) => (isScored(row) ? { row, score } : { row })), open, abreast: 1 };
};

const readRows = async (strapi: Core.Strapi, places: readonly number[]): Promise<IndexedRow[]> => {
  const rows: IndexedRow[] = [];
  for (let from = 0; from < places.length; from += LOT) rows.push(...(await rowsAt(strapi, places.slice(from, from + LOT))));
  return rows;
};

/** Those of a large archive that have most in common with the article. */
const listsNear = async (strapi: Core.Strapi, changed: ChangedArticle, options: OtherNewsOptions): Promise<ToCompare[]> => {
  const states: ArticleState[] = [];
  const places = new Set<number>();
  for (const row of listedStates(changed)) {
    const { article, ahead } = await articleOfRow(strapi, row);
    const reached = await reachedBy(new SqlPostings(strapi, ahead), article, row.place, options);
    states.push(reached.state);
    for (const place of reached.places) places.add(place);
  }
  const alike = mostAlike(await readRows(strapi, [...places]), states, COMPARE_MOST, options);
  return saysScore(changed, options) ? alike : alike.map(({ row }) => ({ row }));
};

const inDatabase = (strapi: Core.Strapi): Comparison['open'] => {
  const byPlace = new Map<number, Candidate | null>();
  return async (rows) =>
    (await articlesOfRows(strapi, rows)).map(({ article, ahead }) => ({
      article,
      postings: new RememberedPostings(new SqlPostings(strapi, ahead), byPlace),
    }));
};

/** In a small archive all lists; in a larger one those near the article and those whose editors named it. */
export const comparisonOf = async (
  strapi: Core.Strapi,
  changed: ChangedArticle,
  options: OtherNewsOptions,
  pace: { small: number; giveWay: () => Promise<void> },
): Promise<Comparison> => {
  // Hidden from other lists before and after: it stands on those alone whose editors pinned it.
  const isListed = listedStates(changed).length > 0;
  // Lists fall back on those of another locale.
  const archive = isListed ? await readSmallArchive(strapi, options.fallbackLocale === null ? changed.locale : null, pace) : null;
  if (archive !== null) return inMemory(strapi, archive, changed, options);
  const near = isListed ? await listsNear(strapi, changed, options) : [];
  const naming = (await rowsAt(strapi, await placesNaming(strapi, changed.newsItem))).map((row): ToCompare => ({ row }));
  return { lists: [...new Map([...near, ...naming].map((one) => [one.row.place, one])).values()], open: inDatabase(strapi), abreast: 3 };
};
