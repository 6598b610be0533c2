/** Writes one article of one locale into the index, or takes it out, in the transaction under way. */
import type { Core } from '@strapi/strapi';

import { deleteRow, dueRows, freePlace, insertRow, markListed, rowOf } from './articles.store';
import { editPostings } from './blocks.store';
import { addToCounts, numberOf } from './features.store';
import { EVERY_ARTICLE, keyOf, type Feature, type IndexedArticle } from './indexed-article';
import { STATES, type IndexedRow, type State } from './indexed-row';
import { dateOfPlace, placeOf } from './place-of';
import type { Token } from './postings';
import { takeTurnToWrite } from './statement.store';
import { weightsOf } from './weights-of';

/** One article in one locale. */
export interface ArticleName {
  newsItem: string;
  locale: string;
}

/** A published article, whether its time has come or not. */
export interface Wanted {
  article: IndexedArticle;
  /** Milliseconds since 1970. */
  publicFrom: number;
  /** Its editor keeps it off other articles' lists. */
  hidden: boolean;
  pinned: readonly string[];
  excluded: readonly string[];
}

const stateOf = ({ hidden, publicFrom }: Wanted, now: Date): State =>
  hidden ? STATES.aside : publicFrom > now.getTime() ? STATES.waiting : STATES.listed;

const rowFor = async (strapi: Core.Strapi, wanted: Wanted, before: IndexedRow | null, now: Date): Promise<IndexedRow> => {
  const { article, publicFrom, pinned, excluded } = wanted;
  const { id, locale, date } = article;
  const tokens = await numberOf(strapi, locale, [EVERY_ARTICLE, ...article.features.map(keyOf)]);
  const numbered = article.features.map((feature) => ({ token: tokens.get(keyOf(feature))!, feature }));
  const isWord = ({ feature }: { feature: Feature }): boolean => feature.kind === 'text';
  const every = { token: tokens.get(EVERY_ARTICLE)!, feature: { weight: 0 } };
  const place = placeOf(article);
  const stays = before !== null && dateOfPlace(before.place) === dateOfPlace(place);
  return {
    place: stays ? before.place : await freePlace(strapi, place),
    newsItem: id,
    locale,
    date,
    publicFrom,
    state: stateOf(wanted, now),
    marks: weightsOf([every, ...numbered.filter((one) => !isWord(one))]),
    words: weightsOf(numbered.filter(isWord)),
    pinned,
    excluded,
  };
};

const postingsOf = (row: IndexedRow | null): Map<Token, number> => {
  const postings = new Map<Token, number>();
  if (row?.state !== STATES.listed) return postings;
  for (const { tokens, weights } of [row.marks, row.words]) tokens.forEach((token, index) => postings.set(token, weights[index]!));
  return postings;
};

const write = async (strapi: Core.Strapi, place: number, edits: ReadonlyMap<Token, number | null>): Promise<void> => {
  if (edits.size === 0) return;
  const { added, taken } = await editPostings(strapi, place, edits);
  await addToCounts(strapi, added, 1);
  await addToCounts(strapi, taken, -1);
};

/** Nothing is written where nothing differs. */
const replacePostings = async (strapi: Core.Strapi, before: IndexedRow | null, after: IndexedRow | null): Promise<void> => {
  const old = postingsOf(before);
  const wanted = postingsOf(after);
  if (before !== null && before.place !== after?.place) {
    await write(strapi, before.place, new Map([...old.keys()].map((token) => [token, null])));
    old.clear();
  }
  if (after === null) return;
  const edits = new Map<Token, number | null>();
  for (const token of old.keys()) if (!wanted.has(token)) edits.set(token, null);
  for (const [token, weight] of wanted) if (old.get(token) !== weight) edits.set(token, weight);
  await write(strapi, after.place, edits);
};

const isSame = (before: IndexedRow | null, after: IndexedRow | null): boolean => JSON.stringify(before) === JSON.stringify(after);

/**
 * @param wanted null for an article that is not published
 * @param isAnew write it even where nothing differs
 * @returns what the index held before, and whether anything differed
 */
export const indexArticle = async (
  strapi: Core.Strapi,
  { newsItem, locale }: ArticleName,
  wanted: Wanted | null,
  now: Date,
  { isAnew = false } = {},
): Promise<{ before: IndexedRow | null; isOther: boolean }> => {
  await takeTurnToWrite(strapi);
  const before = await rowOf(strapi, newsItem, locale);
  const after = wanted === null ? null : await rowFor(strapi, wanted, before, now);
  const isOther = !isSame(before, after);
  if (!isOther && !isAnew) return { before, isOther };
  await replacePostings(strapi, before, isAnew ? null : after);
  if (isAnew) await replacePostings(strapi, null, after);
  if (before !== null) await deleteRow(strapi, before.place);
  if (after !== null) await insertRow(strapi, after);
  return { before, isOther };
};

/** Articles listed at a stretch. */
const LOT = 50;

/** Lists the articles whose time has come. An embargo ends without a save, so whoever reads the index asks first. */
export const settleDue = async (strapi: Core.Strapi, now: Date): Promise<void> => {
  for (let due = await dueRows(strapi, now.getTime(), LOT); due.length > 0; due = await dueRows(strapi, now.getTime(), LOT)) {
    await strapi.db.transaction(async () => {
      await takeTurnToWrite(strapi);
      for (const row of due) {
        if (!(await markListed(strapi, row.place))) continue;
        await replacePostings(strapi, null, { ...row, state: STATES.listed });
      }
    });
  }
};
