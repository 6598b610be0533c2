import type { Core } from '@strapi/strapi';

import { LINK, PUBLICATION } from './content-types';
import type { Link } from './links-of';
import type { Publication } from './publication';

const publications = (strapi: Core.Strapi) => strapi.db.query(PUBLICATION);
const links = (strapi: Core.Strapi) => strapi.db.query(LINK);

/** JSON columns may hold null. */
type Row = Omit<Publication, 'pinned' | 'excluded'> & { pinned: string[] | null; excluded: string[] | null };

const toPublication = (row: Row): Publication => ({
  newsItem: row.newsItem,
  itemLocale: row.itemLocale,
  slug: row.slug,
  date: row.date,
  publicFrom: row.publicFrom,
  firstPublishedAt: row.firstPublishedAt,
  changedAt: row.changedAt,
  digest: row.digest,
  rowId: row.rowId,
  gone: row.gone,
  hidden: row.hidden,
  pinned: row.pinned ?? [],
  excluded: row.excluded ?? [],
});

/** What is and was public of these news items, all locales unless one is named. */
export const publicationsOf = async (strapi: Core.Strapi, newsItems: readonly string[], itemLocale?: string): Promise<Publication[]> => {
  if (newsItems.length === 0) return [];
  const rows: Row[] = await publications(strapi).findMany({
    where: { newsItem: { $in: newsItems }, ...(itemLocale === undefined ? {} : { itemLocale }) },
  });
  return rows.map(toPublication);
};

/** The public news item behind a slug, or null: unknown, draft, withdrawn and embargoed look alike. */
export const findPublicItem = async (strapi: Core.Strapi, at: { locale: string; slug: string }, now: Date): Promise<Publication | null> => {
  const row: Row | null = await publications(strapi).findOne({
    where: { itemLocale: at.locale, slug: at.slug, publicFrom: { $lte: now.toISOString() } },
  });
  return row === null ? null : toPublication(row);
};

export const savePublication = async (strapi: Core.Strapi, previous: Publication | null, next: Publication | null): Promise<void> => {
  if (previous === null && next !== null) await publications(strapi).create({ data: next });
  if (previous === null) return;
  const where = { newsItem: previous.newsItem, itemLocale: previous.itemLocale };
  if (next === null) await publications(strapi).deleteMany({ where });
  else if (JSON.stringify(previous) !== JSON.stringify(next)) await publications(strapi).updateMany({ where, data: next });
};

/** Brings the stored links of an item to what they should be; writes only what differs. */
export const saveLinks = async (strapi: Core.Strapi, newsItem: string, itemLocale: string, wanted: readonly Link[]): Promise<void> => {
  const stored: Array<Link & { id: number }> = await links(strapi).findMany({ where: { newsItem, itemLocale } });
  const keyOf = ({ kind, target }: Link): string => `${kind} ${target}`;
  const wantedKeys = new Set(wanted.map(keyOf));
  const storedKeys = new Set(stored.map(keyOf));
  const surplus = stored.filter((link) => !wantedKeys.has(keyOf(link))).map(({ id }) => id);
  const missing = wanted.filter((link) => !storedKeys.has(keyOf(link)));
  if (surplus.length > 0) await links(strapi).deleteMany({ where: { id: { $in: surplus } } });
  if (missing.length > 0) {
    await links(strapi).createMany({ data: missing.map(({ kind, target }) => ({ newsItem, itemLocale, kind, target })) });
  }
};

/** The news items that lead to a record, public or not. */
export const itemsLinkedTo = async (strapi: Core.Strapi, target: string): Promise<string[]> => {
  const rows: Array<{ newsItem: string }> = await links(strapi).findMany({ where: { target }, select: ['newsItem'] });
  return [...new Set(rows.map(({ newsItem }) => newsItem))];
};
