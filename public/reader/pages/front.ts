import type { Card } from '../../../src/plugins/newsroom/shared/contracts/news-items';
import type { Page as Listed } from '../../../src/plugins/newsroom/shared/contracts/record-pages';
import type { TagWithCount } from '../../../src/plugins/newsroom/shared/contracts/records';
import { card, leadCard } from '../parts/card';
import { activeFilters, dateField, filterForm, selectField, type ActiveFilter } from '../parts/filters';
import { pager } from '../parts/pager';
import { html, type Html } from '../site/html';
import { links } from '../site/links';
import { searchOf, type Query } from '../site/query-of';
import type { Ask, Page, View } from '../site/view';
import { listAddresses, pageOf } from './page-of';

interface Data {
  news: Listed<Card>;
  topics: TagWithCount[];
  regions: TagWithCount[];
}

/** The front page: the newest article large, then the rest; with filters the list alone. */
export async function frontPage(view: View, query: Query, ask: Ask): Promise<Page> {
  const { locale, t, site } = view;
  const api = `/api/newsroom/news-items${searchOf({ ...query, locale, pageSize: '19' })}`;
  const [news, topics, regions] = await Promise.all([
    ask<Listed<Card>>(api),
    ask<{ data: TagWithCount[] }>(`/api/newsroom/topics?locale=${locale}`),
    ask<{ data: TagWithCount[] }>(`/api/newsroom/regions?locale=${locale}`),
  ]);
  return pageOf(view, {
    ...listAddresses(view, 'front', query),
    title: site.name,
    description: t.siteLead,
    section: 'news',
    api,
    main: body(view, query, { news, topics: topics.data, regions: regions.data }),
  });
}

function body(view: View, query: Query, data: Data): Html {
  const { t, locale } = view;
  const { data: items, meta } = data.news;
  const filters = filtersOf(view, query, data);
  const isPlain = filters.length === 0 && meta.pagination.page === 1;
  const first = items.at(0);
  return html`<div class="wrap front">
    <header class="front-head"><h1 class="front-title">${isPlain ? t.latest : t.news}</h1><p class="front-lead">${t.siteLead}</p></header>
    ${isPlain && first && leadCard(view, first)}
    ${form(view, query, data)}
    ${filters.length > 0 && activeFilters(view, filters, t.found(meta.pagination.total), links.list(locale, 'front'))}
    ${items.length === 0 && html`<p class="empty">${filters.length > 0 || query.page ? t.emptyNews : t.emptyArchive}</p>`}
    <div class="grid">${(isPlain ? items.slice(1) : items).map((item) => card(view, item, { level: 2 }))}</div>
    ${pager(view, meta.pagination, (page) => links.list(locale, 'front', pageQuery(query, page)))}
  </div>`;
}

function pageQuery({ page: _page, ...rest }: Query, page: number): Query {
  return page === 1 ? rest : { ...rest, page: String(page) };
}

function form({ t, locale }: View, query: Query, { topics, regions }: Data): Html {
  const options = (tags: TagWithCount[]) => tags.map((tag) => ({ value: tag.slug, text: `${tag.name} (${tag.count})` }));
  return filterForm(t, links.list(locale, 'front'), [
    selectField('topic', t.topic, t.allTopics, options(topics), query.topic),
    selectField('region', t.region, t.allRegions, options(regions), query.region),
    dateField('from', t.from, query.from),
    dateField('to', t.to, query.to),
  ]);
}

function filtersOf(view: View, { page: _page, ...query }: Query, { topics, regions }: Data): ActiveFilter[] {
  const { t, dates, locale } = view;
  const nameOf = (tags: TagWithCount[], slugs: string) =>
    slugs
      .split(',')
      .map((slug) => tags.find((tag) => tag.slug === slug)?.name ?? slug)
      .join(', ');
  const texts: Partial<Record<string, (value: string) => string>> = {
    topic: (value) => nameOf(topics, value),
    region: (value) => nameOf(regions, value),
    from: (value) => t.since(dates.partial(value)),
    to: (value) => t.until(dates.partial(value)),
  };
  return Object.entries(query).map(([name, value]) => ({
    text: texts[name]?.(value) ?? value,
    without: links.list(locale, 'front', Object.fromEntries(Object.entries(query).filter(([other]) => other !== name))),
  }));
}
