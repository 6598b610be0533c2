import type { AffectedPage, ChangesResponse, PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import type { Card, NewsPage } from '../../src/plugins/newsroom/shared/contracts/news-items';
import type { Page } from '../../src/plugins/newsroom/shared/contracts/record-pages';
import type { Address } from './work-for';

/** The newsroom's REST API, as far as this site needs it. Everything rejects while the newsroom does not answer. */
export interface NewsroomClient {
  /** The page of an article, under its present slug; null when the public is not to see it. */
  page(address: Address): Promise<NewsPage | null>;
  /** All pages that an event has altered: its body names a hundred at most. */
  affectedBy(event: PublicEvent): Promise<AffectedPage[]>;
  /** Every article of a language. */
  newsItems(locale: string): Promise<Address[]>;
  changes(after: string | null): Promise<ChangesResponse>;
}

/** Milliseconds. */
const PATIENCE = 10_000;

/** @param origin `https://newsroom.example` */
export const newsroomClient = (origin: string): NewsroomClient => {
  const get = async (path: string, absent: readonly number[] = []): Promise<unknown> => {
    const response = await fetch(new URL(path, origin), {
      headers: { 'cache-control': 'no-cache' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (absent.includes(response.status)) return null;
    if (!response.ok) throw new Error(`${path}: the newsroom answered ${String(response.status)}`);
    return response.json();
  };

  /** All pages of a list. */
  const all = async <Item>(path: string): Promise<Item[]> => {
    const items: Item[] = [];
    for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
      const answer = (await get(`${path}page=${String(page)}`)) as Page<Item>;
      items.push(...answer.data);
      pageCount = answer.meta.pagination.pageCount;
    }
    return items;
  };

  return {
    async page({ locale, slug }) {
      const path = `/api/newsroom/news-items/${encodeURIComponent(slug)}?locale=${encodeURIComponent(locale)}`;
      const answer = (await get(path, [404, 410])) as { data: NewsPage } | null;
      return answer === null ? null : answer.data;
    },

    async affectedBy({ data: { affected } }) {
      if (affected.next === null) return affected.items;
      // Asked of the newsroom that we know, whatever host the address names.
      return all<AffectedPage>(`${new URL(affected.next).pathname}?`);
    },

    newsItems: (locale) => all<Card>(`/api/newsroom/news-items?locale=${encodeURIComponent(locale)}&pageSize=100&`),

    changes: async (after) =>
      (await get(`/api/newsroom/changes${after === null ? '' : `?after=${encodeURIComponent(after)}`}`)) as ChangesResponse,
  };
};
