import { html, type Html } from '../site/html';
import { links } from '../site/links';
import type { Query } from '../site/query-of';
import type { ListKind, RecordKind } from '../site/route-of';
import type { Page, View } from '../site/view';
import { LOCALES } from '../texts';

type Given = Pick<Page, 'title' | 'main' | 'section'> & Partial<Page>;

/** A page with the social tags that can be told from its title and description. */
export function pageOf({ site, locale }: View, given: Given): Page {
  const page = { status: 200, description: null, canonical: null, jsonLd: null, alternates: [], api: null, isDraft: false, ...given };
  const openGraph = given.openGraph ?? {
    'og:type': 'website',
    'og:site_name': site.name,
    'og:locale': locale === 'ru' ? 'ru_RU' : 'en_GB',
    'og:title': page.title,
    ...(page.description && { 'og:description': page.description }),
    ...(page.canonical && { 'og:url': page.canonical }),
  };
  return { ...page, openGraph };
}

/** A list in every language of the reader. */
export function listAddresses({ site, locale }: View, list: ListKind, query: Query): Pick<Page, 'canonical' | 'alternates'> {
  return {
    canonical: site.origin + links.list(locale, list, query),
    alternates: LOCALES.map((other) => ({ locale: other, path: links.list(other, list, query) })),
  };
}

/** A record has one slug in all languages; `url` is the API's word for where its page stands. */
export function recordAddresses(record: RecordKind, { slug, url }: { slug: string; url: string }): Pick<Page, 'canonical' | 'alternates'> {
  return { canonical: url, alternates: LOCALES.map((other) => ({ locale: other, path: links.record(other, record, slug) })) };
}

/** The heading of a list page with what it is about. */
export function listHeading(title: string, lead: string): Html {
  return html`<header class="list-head"><h1 class="list-title">${title}</h1><p class="list-lead">${lead}</p></header>`;
}

/** Cuts a description at a word, as search engines and social networks would. */
export function shortened(text: string | null, length = 200): string | null {
  if (text === null || text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = text[length - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : cut.length).replace(/[\s,;:—–-]+$/, '')}…`;
}
