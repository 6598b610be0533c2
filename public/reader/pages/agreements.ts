import type { Agreement } from '../../../src/plugins/newsroom/shared/contracts/agreements';
import type { Page as Listed } from '../../../src/plugins/newsroom/shared/contracts/record-pages';
import { activeFilters, dateField, filterForm, selectField, type ActiveFilter } from '../parts/filters';
import { pager } from '../parts/pager';
import { registryList } from '../parts/registry';
import { html, type Html } from '../site/html';
import { links } from '../site/links';
import { searchOf, type Query } from '../site/query-of';
import type { Ask, Page, View } from '../site/view';
import { listAddresses, listHeading, pageOf } from './page-of';

/** The registry of agreements. */
export async function agreementsPage(view: View, query: Query, ask: Ask): Promise<Page> {
  const { t, locale } = view;
  const api = `/api/newsroom/agreements${searchOf({ ...query, locale })}`;
  const list = await ask<Listed<Agreement>>(api);
  return pageOf(view, {
    ...listAddresses(view, 'agreements', query),
    title: t.agreements,
    description: t.registryLead,
    section: 'agreements',
    api,
    main: body(view, query, list),
  });
}

function body(view: View, query: Query, { data, meta }: Listed<Agreement>): Html {
  const { t, locale } = view;
  const { page: _page, ...conditions } = query;
  const filters = filtersOf(view, conditions, data);
  const pathOf = (page: number) => links.list(locale, 'agreements', page === 1 ? conditions : { ...conditions, page: String(page) });
  return html`<div class="wrap">
    ${listHeading(t.agreements, t.registryLead)}
    ${form(view, query)}
    ${filters.length > 0 && activeFilters(view, filters, t.foundAgreements(meta.pagination.total), links.list(locale, 'agreements'))}
    ${data.length === 0 ? html`<p class="empty">${t.emptyAgreements}</p>` : registryList(view, data, 2)}
    ${pager(view, meta.pagination, pathOf)}
  </div>`;
}

function form({ t, locale }: View, query: Query): Html {
  const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, text]) => ({ value, text }));
  return filterForm(t, links.list(locale, 'agreements'), [
    html`${query.party && html`<input type="hidden" name="party" value="${query.party}">`}${selectField('form', t.form, t.anyForm, options(t.forms), query.form)}`,
    selectField('state', t.state, t.anyState, options(t.states), query.state),
    dateField('signedFrom', t.from, query.signedFrom),
    dateField('signedTo', t.to, query.signedTo),
  ]);
}

function filtersOf(view: View, conditions: Query, agreements: readonly Agreement[]): ActiveFilter[] {
  const { t, dates, locale } = view;
  const parties = agreements.flatMap((agreement) => agreement.parties);
  const partyName = (slug: string) => parties.find((party) => party.organisation?.slug === slug)?.organisation?.name ?? slug;
  const texts: Partial<Record<string, (value: string) => string>> = {
    party: partyName,
    form: (value) => t.forms[value] ?? value,
    state: (value) => t.states[value] ?? value,
    signedFrom: (value) => t.since(dates.partial(value)),
    signedTo: (value) => t.until(dates.partial(value)),
  };
  return Object.entries(conditions).map(([name, value]) => ({
    text: texts[name]?.(value) ?? value,
    without: links.list(locale, 'agreements', Object.fromEntries(Object.entries(conditions).filter(([other]) => other !== name))),
  }));
}
