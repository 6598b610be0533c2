import type { Card } from '../../../src/plugins/newsroom/shared/contracts/news-items';
import type { Page as Listed } from '../../../src/plugins/newsroom/shared/contracts/record-pages';
import { pager } from '../parts/pager';
import { timeline } from '../parts/timeline';
import { html, type Html } from '../site/html';
import { links } from '../site/links';
import { searchOf, type Query } from '../site/query-of';
import type { RecordKind } from '../site/route-of';
import type { Ask, View } from '../site/view';

const FILTERS = { people: 'person', organisations: 'organisation', agreements: 'agreement' } as const;

type Of = Exclude<RecordKind, 'news'>;

/** The record's own answer carries the first page of its news; the later ones are asked for. */
export async function newsOfRecord(view: View, kind: Of, slug: string, query: Query, first: Listed<Card>, ask: Ask): Promise<Listed<Card>> {
  if (!('page' in query)) return first;
  const pageSize = String(first.meta.pagination.pageSize);
  return ask<Listed<Card>>(
    `/api/newsroom/news-items${searchOf({ [FILTERS[kind]]: slug, locale: view.locale, page: query.page, pageSize })}`,
  );
}

export function newsBlock(view: View, title: string, kind: Of, slug: string, news: Listed<Card>): Html | null {
  const { total } = news.meta.pagination;
  if (total === 0) return null;
  const pathOf = (page: number) => `${links.record(view.locale, kind, slug, page === 1 ? {} : { page: String(page) })}#news`;
  return html`<section class="record-news" aria-labelledby="news"><h2 class="section-title" id="news">${title} <span class="count">${total}</span></h2>
    ${timeline(view, news.data)}
    ${pager(view, news.meta.pagination, pathOf)}
  </section>`;
}
