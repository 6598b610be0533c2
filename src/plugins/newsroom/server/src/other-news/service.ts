import type { Core } from '@strapi/strapi';

import { getConfig } from '../config';
import { guardNote, isMaking, note } from '../content-model/noted.store';
import type { Guard } from '../content-model/part';
import { rowAndDue } from './articles.store';
import { featuresOf, type ArticleSource } from './features-of';
import { namesOf } from './features.store';
import { EVERY_ARTICLE, featureOf, keyOf, type IndexedArticle } from './indexed-article';
import type { IndexedRow } from './indexed-row';
import { settleDue } from './index-article.service';
import { indexChanges } from './index-changes.service';
import { basisAfter, basisOf, sizeOfBasis, type ListBasis } from './list-basis';
import { listOtherNews, makeList, type Hand, type ListEntry } from './list-other-news';
import { optionsOf, type OtherNewsOptions } from './options';
import { END_OF_TIME, lastPlaceOf } from './place-of';
import type { Known, Postings, Token } from './postings';
import { SqlPostings, type Ahead } from './sql-postings.store';

export type { ArticleSource, Hand, ListEntry };

export interface OfRow {
  article: IndexedArticle;
  /** The article's features as they were looked up, and what waited then to be written. */
  ahead: Required<Pick<Ahead, 'known' | 'waiting'>>;
}

/** Indexed articles by the names of their features, which are read for all of them at once. */
export const articlesOfRows = async (strapi: Core.Strapi, rows: readonly IndexedRow[]): Promise<OfRow[]> => {
  const tokens = new Set(rows.flatMap(({ marks, words }) => [...marks.tokens, ...words.tokens]));
  const { features, waiting } = await namesOf(strapi, [...tokens]);
  const names = new Map(features.map((feature) => [feature.token, feature]));
  return rows.map((row) => {
    const known = new Map<string, Known>();
    const own = [row.marks, row.words].flatMap(({ tokens: its, weights }) =>
      its.flatMap((token, index) => {
        const name = names.get(token);
        if (name === undefined) return [];
        known.set(`${row.locale} ${name.key}`, { token, count: name.count });
        return featureOf(name.key, weights[index]!) ?? [];
      }),
    );
    const { newsItem: id, locale, date } = row;
    return { article: { id, locale, date, features: own }, ahead: { known, waiting } };
  });
};

export const articleOfRow = async (strapi: Core.Strapi, row: IndexedRow): Promise<OfRow> => {
  const [ofRow] = await articlesOfRows(strapi, [row]);
  return ofRow!;
};

/** What a list that is not full goes on with, see find-fillers.ts: the newest under the same topics and regions, and of all. */
const blocksOfFillers = (
  article: IndexedArticle,
  known: ReadonlyMap<string, Known>,
  { direction }: OtherNewsOptions,
): { tokens: Token[]; place: number } => {
  const keys = [...article.features.filter(({ kind }) => kind === 'topic' || kind === 'region').map(keyOf), EVERY_ARTICLE];
  const tokens = keys.flatMap((key) => known.get(`${article.locale} ${key}`)?.token ?? []);
  return { tokens, place: direction === 'past' ? lastPlaceOf(article.date) : END_OF_TIME };
};

/** Of any news, for any may come onto a list, or leave it. */
const ANY_NEWS = '*newsItem';

/** Tells of a kept list whether it stands after what has been changed since a place among the changes of the index. */
const guardOf =
  (strapi: Core.Strapi, basis: ListBasis, place: number, options: OtherNewsOptions): Guard =>
  async (step) => {
    try {
      const changes = indexChanges(strapi);
      await changes.catchUp(step, place);
      const since = changes.since(place);
      if (since === null) return null;
      let after: ListBasis | null = basis;
      for (const change of since.changed) after = after && basisAfter(after, change, options);
      return after && guardOf(strapi, after, since.end, options);
    } catch (error) {
      // Reading the list says the same, and says what is wrong where that fails too.
      strapi.log.error(error);
      return null;
    }
  };

/** @param change the last one of the index before it is read */
const listOfRow = async (strapi: Core.Strapi, row: IndexedRow, change: number, options: OtherNewsOptions): Promise<ListEntry[]> => {
  const { article, ahead } = await articleOfRow(strapi, row);
  const postings = new SqlPostings(strapi, { ...ahead, own: row, ahead: blocksOfFillers(article, ahead.known, options) });
  const made = await makeList(postings, article, row, options);
  const counts = new Map([...ahead.known.values()].map((known) => [known.token, known]));
  const basis = isMaking() ? basisOf(row, made, counts, options) : null;
  if (basis !== null) guardNote(ANY_NEWS, guardOf(strapi, basis, change, options), sizeOfBasis(basis));
  return made.entries;
};

/** The list under a public article: a function of what is public at `now`, and of nothing else. */
export const otherNewsOf = async (
  strapi: Core.Strapi,
  { newsItem, locale }: { newsItem: string; locale: string },
  limit: number,
  now: Date,
): Promise<ListEntry[]> => {
  note(ANY_NEWS);
  const find = () => rowAndDue(strapi, newsItem, locale, now.getTime());
  let found = await find();
  if (found.isDue) {
    await settleDue(strapi, now);
    found = await find();
  }
  const { row, change } = found;
  if (row === null || row.publicFrom > now.getTime()) return [];
  return listOfRow(strapi, row, change, optionsOf(getConfig(strapi).otherNews, limit));
};

/**
 * The list as readers would see it under a draft, saved or not. For a saved one `source-of-item.ts` makes the source; for an open
 * form fill it from the form's values: what is missing is '' or [], a new article's id is ''.
 */
export const otherNewsOfDraft = async (
  strapi: Core.Strapi,
  draft: { source: ArticleSource } & Hand,
  limit: number,
  now: Date,
): Promise<ListEntry[]> => {
  await settleDue(strapi, now);
  const options = optionsOf(getConfig(strapi).otherNews, limit);
  const postings: Postings = new SqlPostings(strapi);
  return listOtherNews(postings, featuresOf(draft.source, options), draft, options);
};
