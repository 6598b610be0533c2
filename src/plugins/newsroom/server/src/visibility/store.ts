import type { Core } from '@strapi/strapi';

import { note, onceForAnswer, rememberForAnswer } from '../content-model/noted.store';
import type { OwnReading } from '../content-model/read';
import { readQuery } from '../content-model/reading.store';
import { LINK, PUBLICATION } from './content-types';
import { markFirst, type Link } from './links-of';
import type { Publication } from './publication';

const publications = (strapi: Core.Strapi) => strapi.db.query(PUBLICATION);
const links = (strapi: Core.Strapi) => strapi.db.query(LINK);

/** As the table has them: SQLite knows neither truth values nor JSON. */
interface Row {
  news_item: string;
  item_locale: string;
  slug: string;
  date: string;
  public_from: string | null;
  first_published_at: string;
  changed_at: string;
  digest: string;
  row_id: number | null;
  gone: Publication['gone'];
  hidden: boolean | number | null;
  pinned: string | string[] | null;
  excluded: string | string[] | null;
}

const toList = (value: string | string[] | null): string[] =>
  typeof value === 'string' ? ((JSON.parse(value) as string[] | null) ?? []) : (value ?? []);

const toPublication = (row: Row): Publication => ({
  newsItem: row.news_item,
  itemLocale: row.item_locale,
  slug: row.slug,
  date: row.date,
  publicFrom: row.public_from,
  firstPublishedAt: row.first_published_at,
  changedAt: row.changed_at,
  digest: row.digest,
  rowId: row.row_id,
  gone: row.gone,
  hidden: Boolean(row.hidden),
  pinned: toList(row.pinned),
  excluded: toList(row.excluded),
});

const table = (strapi: Core.Strapi) => strapi.db.connection('newsroom_publications');

/** The same beside documents that are read anyway, see content-model/read.ts. */
export const publicationsReading = (newsItems: readonly string[]): OwnReading => ({ uid: PUBLICATION, by: 'newsItem', values: newsItems });

/** A row of theirs → a publication. */
export const publicationOf = (row: object): Publication => {
  const { newsItem, itemLocale, slug, date, publicFrom, firstPublishedAt, changedAt, digest, rowId, gone, hidden, pinned, excluded } =
    row as Omit<Publication, 'hidden' | 'pinned' | 'excluded'> & Pick<Row, 'hidden'> & Record<'pinned' | 'excluded', string[] | null>;
  return {
    newsItem,
    itemLocale,
    slug,
    date,
    publicFrom,
    firstPublishedAt,
    changedAt,
    digest,
    rowId,
    gone,
    hidden: Boolean(hidden),
    pinned: pinned ?? [],
    excluded: excluded ?? [],
  };
};

const publicationsKey = (newsItems: readonly string[]): string => `publications ${newsItems.join(' ')}`;

/** What is and was public of these news items, all locales unless one is named. */
export const publicationsOf = async (strapi: Core.Strapi, newsItems: readonly string[], itemLocale?: string): Promise<Publication[]> => {
  if (newsItems.length === 0) return [];
  note(...newsItems);
  const found = await onceForAnswer(publicationsKey(newsItems), async () =>
    (await readQuery<Row>(strapi, table(strapi).whereIn('news_item', newsItems).select())).map(toPublication),
  );
  return itemLocale === undefined ? found : found.filter((publication) => publication.itemLocale === itemLocale);
};

/** The public news item behind a slug, or null: unknown, draft, withdrawn and embargoed look alike. */
export const findPublicItem = async (strapi: Core.Strapi, at: { locale: string; slug: string }, now: Date): Promise<Publication | null> => {
  const own = table(strapi).where({ item_locale: at.locale, slug: at.slug }).where('public_from', '<=', now.toISOString()).limit(1);
  // Its translations come with it: whoever asks for the item asks for them next.
  const query = table(strapi).where('news_item', own.select('news_item')).select();
  const translations = (await readQuery<Row>(strapi, query)).map(toPublication);
  const found = translations.find(({ itemLocale, slug }) => itemLocale === at.locale && slug === at.slug);
  if (found === undefined) return null;
  note(found.newsItem);
  rememberForAnswer(publicationsKey([found.newsItem]), translations);
  return found;
};

/** The published news item behind a slug that an embargo still hides from the public, or null. */
export const findEmbargoedItem = async (
  strapi: Core.Strapi,
  at: { locale: string; slug: string },
  now: Date,
): Promise<Publication | null> => {
  const query = table(strapi).where({ item_locale: at.locale, slug: at.slug }).where('public_from', '>', now.toISOString());
  const [row] = await readQuery<Row>(strapi, query.limit(1).select());
  return row === undefined ? null : toPublication(row);
};

/** @returns whether there was anything to write. */
export const savePublication = async (strapi: Core.Strapi, previous: Publication | null, next: Publication | null): Promise<boolean> => {
  if (JSON.stringify(previous) === JSON.stringify(next)) return false;
  if (previous === null) {
    await publications(strapi).create({ data: next });
    return true;
  }
  const where = { newsItem: previous.newsItem, itemLocale: previous.itemLocale };
  if (next === null) await publications(strapi).deleteMany({ where });
  else await publications(strapi).updateMany({ where, data: next });
  return true;
};

/** What a link says besides where it leads, so that lists read nothing else. */
export interface ListedLink extends Link {
  date: string | null;
  publicFrom: string | null;
  isFirst: boolean | null;
}

export interface SavedLinks {
  linksBefore: Link[];
  /** They lead elsewhere now. */
  isOther: boolean;
  /** What they say for lists was put right. */
  isMended: boolean;
}

const keyOf = ({ kind, target }: Link): string => `${kind} ${target}`;

/** Brings the stored links of an item to what they should be; writes only what differs. */
export const saveLinks = async (
  strapi: Core.Strapi,
  { newsItem, itemLocale, date, publicFrom }: Pick<Publication, 'newsItem' | 'itemLocale'> & Pick<ListedLink, 'date' | 'publicFrom'>,
  wanted: readonly Link[],
): Promise<SavedLinks> => {
  const stored: Array<ListedLink & { id: number }> = await links(strapi).findMany({
    where: { newsItem, itemLocale },
    orderBy: { id: 'asc' },
  });
  const wantedByKey = new Map(markFirst(wanted).map((link) => [keyOf(link), link]));
  // Of two that say the same one goes: an item stands in a list once.
  const kept = new Map(stored.filter((link) => wantedByKey.has(keyOf(link))).map((link) => [keyOf(link), link]));
  const surplus = stored.filter((link) => kept.get(keyOf(link)) !== link);
  const missing = [...wantedByKey].filter(([key]) => !kept.has(key)).map(([, link]) => link);
  if (surplus.length > 0) await links(strapi).deleteMany({ where: { id: { $in: surplus.map(({ id }) => id) } } });
  let isMended = false;
  for (const isFirst of [true, false]) {
    const changed = [...kept].filter(([key, link]) => {
      if (wantedByKey.get(key)?.isFirst !== isFirst) return false;
      return link.isFirst !== isFirst || link.date !== date || link.publicFrom !== publicFrom;
    });
    if (changed.length === 0) continue;
    isMended = true;
    const where = { id: { $in: changed.map(([, { id }]) => id) } };
    await links(strapi).updateMany({ where, data: { date, publicFrom, isFirst } });
  }
  if (missing.length > 0)
    await links(strapi).createMany({ data: missing.map((link) => ({ ...link, newsItem, itemLocale, date, publicFrom })) });
  return { linksBefore: stored.map(({ kind, target }) => ({ kind, target })), isOther: surplus.length + missing.length > 0, isMended };
};

/** Links that were stored before they said what lists ask for. */
export const completeLinks = async (strapi: Core.Strapi): Promise<void> => {
  const knex = strapi.db.connection;
  const same = (alias: string): string =>
    `${alias}.news_item = newsroom_links.news_item and ${alias}.item_locale = newsroom_links.item_locale`;
  const ofItem = (column: string) => knex.raw(`(select item.${column} from newsroom_publications as item where ${same('item')})`);
  const isFirst = knex.raw(
    `not exists (select 1 from newsroom_links as earlier where ${same('earlier')} and earlier.target = newsroom_links.target and earlier.id < newsroom_links.id)`,
  );
  await knex('newsroom_links')
    .whereNull('date')
    .update({ date: ofItem('date'), public_from: ofItem('public_from'), is_first: isFirst });
};

/** The news items that lead to a record, public or not. */
export const itemsLinkedTo = async (strapi: Core.Strapi, target: string): Promise<string[]> => {
  const rows: Array<{ newsItem: string }> = await links(strapi).findMany({ where: { target }, select: ['newsItem'] });
  return [...new Set(rows.map(({ newsItem }) => newsItem))];
};
