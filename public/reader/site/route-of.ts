import type { Locale } from '../texts';
import { isLocale } from '../texts';
import { queryOf, type Query } from './query-of';

export type RecordKind = 'news' | 'people' | 'organisations' | 'agreements';
export type ListKind = 'front' | 'people' | 'organisations' | 'agreements';

export type Route =
  | { page: 'list'; list: ListKind; locale: Locale; query: Query }
  | { page: 'record'; record: RecordKind; locale: Locale; slug: string; query: Query }
  | { page: 'redirect'; to: string; permanent: boolean }
  | { page: 'unknown'; locale: Locale };

const KINDS = new Set<string>(['news', 'people', 'organisations', 'agreements']);

/** What the reader shows at a path; null where the path is none of the reader's. */
export function routeOf(path: string, search: string, defaultLocale: Locale): Route | null {
  if (path === '/') return { page: 'redirect', to: `/${defaultLocale}`, permanent: false };
  const [locale, kind, slug, ...rest] = path.slice(1).split('/') as ReadonlyArray<string | undefined>;
  if (!isLocale(locale)) return null;
  if (path.endsWith('/')) return tidied(path, search);
  if (kind === undefined) return list('front', locale, search);
  if (!KINDS.has(kind) || rest.length > 0) return { page: 'unknown', locale };
  if (slug === undefined) return kind === 'news' ? tidied(`/${locale}`, search) : list(kind as ListKind, locale, search);
  const decoded = decode(slug);
  if (decoded === null) return { page: 'unknown', locale };
  return { page: 'record', record: kind as RecordKind, locale, slug: decoded, query: queryOf(kind === 'news' ? 'news' : 'record', search) };
}

function list(kind: ListKind, locale: Locale, search: string): Route {
  return { page: 'list', list: kind, locale, query: queryOf(kind, search) };
}

function tidied(path: string, search: string): Route {
  return { page: 'redirect', to: path.replace(/\/+$/, '') + search, permanent: true };
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
