/** Writes one article of one locale into the index, or takes it out, in the transaction under way. */
import type { Core } from '@strapi/strapi';

import { dueRows, markListed, rowAndDue, rowDeleted, rowOf, rowPut } from './articles.store';
import { noteEdits, writeEdit, writeOldest } from './edits.store';
import { numbersAndPlace } from './features.store';
import { EVERY_ARTICLE, keyOf, type Feature, type IndexedArticle } from './indexed-article';
import { STATES, type IndexedRow, type State } from './indexed-row';
import { beforeNoted } from './list-changes.store';
import { dateOfPlace, placeOf } from './place-of';
import { editBetween, type PostingEdit } from './posting-edits';
import type { Token } from './postings';
import { takeTurnToWrite, type Statement } from './statement.store';
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
  const place = placeOf(article);
  const { tokens, free } = await numbersAndPlace(strapi, locale, [EVERY_ARTICLE, ...article.features.map(keyOf)], place);
  const numbered = article.features.map((feature) => ({ token: tokens.get(keyOf(feature))!, feature }));
  const isWord = ({ feature }: { feature: Feature }): boolean => feature.kind === 'text';
  const every = { token: tokens.get(EVERY_ARTICLE)!, feature: { weight: 0 } };
  const stays = before !== null && dateOfPlace(before.place) === dateOfPlace(place);
  return {
    place: stays ? before.place : free,
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

const featuresIn = (row: IndexedRow | null): Map<Token, number> => {
  const features = new Map<Token, number>();
  if (row?.state !== STATES.listed) return features;
  for (const { tokens, weights } of [row.marks, row.words]) tokens.forEach((token, index) => features.set(token, weights[index]!));
  return features;
};

const NOTHING: ReadonlyMap<Token, number> = new Map();

/** What the postings need so that they say the one of an article and not the other. */
const editsBetween = (before: IndexedRow | null, after: IndexedRow | null): PostingEdit[] => {
  const [had, wanted] = [featuresIn(before), featuresIn(after)];
  const edits =
    before !== null && before.place === after?.place
      ? [editBetween(after.place, had, wanted)]
      : [before && editBetween(before.place, had, NOTHING), after && editBetween(after.place, NOTHING, wanted)];
  return edits.filter((edit) => edit !== null);
};

/** Takes out what should be there and puts it in again, whatever is there. */
const writeAnew = async (strapi: Core.Strapi, before: IndexedRow | null, after: IndexedRow | null): Promise<void> => {
  // What waits of the article is older than what is written now.
  await writeOldest(strapi, -1);
  for (const edit of [...editsBetween(before, null), ...editsBetween(null, after)]) await writeEdit(strapi, edit);
};

const isSame = (before: IndexedRow | null, after: IndexedRow | null): boolean => JSON.stringify(before) === JSON.stringify(after);

/** What the index holds of an article once what is due is listed. */
const settledRow = async (strapi: Core.Strapi, { newsItem, locale }: ArticleName, now: Date): Promise<IndexedRow | null> => {
  const { row, isDue } = await rowAndDue(strapi, newsItem, locale, now.getTime());
  if (!isDue) return row;
  await settleDue(strapi, now);
  return rowOf(strapi, newsItem, locale);
};

/**
 * @param wanted null for an article that is not published
 * @param isAnew write it even where nothing differs
 * @param isRemembered keep what the index held before, for the question which lists the change altered
 * @returns what the index held before, and whether anything differed
 */
export const indexArticle = async (
  strapi: Core.Strapi,
  name: ArticleName,
  wanted: Wanted | null,
  now: Date,
  { isAnew = false, isRemembered = false } = {},
): Promise<{ before: IndexedRow | null; isOther: boolean }> => {
  await takeTurnToWrite(strapi);
  const before = await settledRow(strapi, name, now);
  const after = wanted === null ? null : await rowFor(strapi, wanted, before, now);
  const isOther = !isSame(before, after);
  if (!isOther && !isAnew) return { before, isOther };
  if (isAnew) await writeAnew(strapi, before, after);
  const writes: Statement[] = isOther && isRemembered ? [beforeNoted(name, before, now)] : [];
  if (after !== null) writes.push(rowPut(after));
  else if (before !== null) writes.push(rowDeleted(before.place));
  await noteEdits(strapi, isAnew ? [] : editsBetween(before, after), writes);
  return { before, isOther };
};

/** Articles listed at a stretch. */
const LOT = 50;

/** Lists the articles whose time has come; noted a moment earlier than a save of that instant. An embargo ends without a save, so whoever reads the index asks first. */
export const settleDue = async (strapi: Core.Strapi, now: Date): Promise<void> => {
  for (let due = await dueRows(strapi, now.getTime(), LOT); due.length > 0; due = await dueRows(strapi, now.getTime(), LOT)) {
    await strapi.db.transaction(async () => {
      await takeTurnToWrite(strapi);
      for (const row of due) {
        if (!(await markListed(strapi, row.place))) continue;
        await noteEdits(strapi, editsBetween(null, { ...row, state: STATES.listed }), [beforeNoted(row, row, new Date(now.getTime() - 1))]);
      }
    });
  }
};
