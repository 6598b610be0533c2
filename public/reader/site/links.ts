import type { Locale } from '../texts';
import type { ListKind, RecordKind } from './route-of';
import { searchOf, type Query } from './query-of';

/** The reader's own paths. The API's `url` may lead to another site (`NEWSROOM_SITE_URL`), these never do. */
export const links = {
  list: (locale: Locale, kind: ListKind, query: Query = {}): string =>
    (kind === 'front' ? `/${locale}` : `/${locale}/${kind}`) + searchOf(query),
  record: (locale: Locale, kind: RecordKind, slug: string, query: Query = {}): string =>
    `/${locale}/${kind}/${encodeURIComponent(slug)}${searchOf(query)}`,
};
