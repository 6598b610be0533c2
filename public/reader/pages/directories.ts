import type { OrganisationSummary, Page as Listed, PersonSummary } from '../../../src/plugins/newsroom/shared/contracts/record-pages';
import { officeLine } from '../parts/offices';
import { avatar } from '../parts/participants';
import { pager } from '../parts/pager';
import { recordLink } from '../parts/record-link';
import { html, type Html, type Part } from '../site/html';
import { links } from '../site/links';
import { searchOf, type Query } from '../site/query-of';
import type { Ask, Page, View } from '../site/view';
import { listAddresses, listHeading, pageOf } from './page-of';

/** Everybody the archive knows in public. */
export async function peoplePage(view: View, query: Query, ask: Ask): Promise<Page> {
  const { t, locale } = view;
  const api = `/api/newsroom/persons${searchOf({ ...query, locale, pageSize: '60' })}`;
  const list = await ask<Listed<PersonSummary>>(api);
  const entries = list.data.map(
    (person) => html`${avatar(view, person.name, person.portrait)}
    <div class="person-text"><p class="person-name">${recordLink(view, 'people', person, nameOf(person))}</p>
    ${person.affiliations[0] && html`<p class="titles">${officeLine(view, person.affiliations[0])}</p>`}</div>`,
  );
  return directory(view, 'people', query, { api, lead: t.peopleLead, empty: t.emptyPeople, entries, list });
}

export async function organisationsPage(view: View, query: Query, ask: Ask): Promise<Page> {
  const { t, locale } = view;
  const api = `/api/newsroom/organisations${searchOf({ ...query, locale, pageSize: '60' })}`;
  const list = await ask<Listed<OrganisationSummary>>(api);
  const entries = list.data.map(
    (organisation) => html`<div class="person-text"><p class="person-name">${recordLink(view, 'organisations', organisation)}</p>
    ${organisation.kind && html`<p class="titles">${t.organisationKinds[organisation.kind]}</p>`}</div>`,
  );
  return directory(view, 'organisations', query, { api, lead: t.organisationsLead, empty: t.emptyOrganisations, entries, list });
}

/** As in a directory: the surname first. */
function nameOf({ lastName, firstName, patronymic }: PersonSummary): string {
  return [lastName, firstName, patronymic].filter(Boolean).join(' ');
}

interface Directory {
  api: string;
  lead: string;
  empty: string;
  entries: Part[];
  list: Pick<Listed<unknown>, 'meta'>;
}

function directory(view: View, kind: 'people' | 'organisations', query: Query, { api, lead, empty, entries, list }: Directory): Page {
  const { t, locale } = view;
  const main: Html = html`<div class="wrap">
    ${listHeading(t[kind], lead)}
    ${entries.length === 0 ? html`<p class="empty">${empty}</p>` : html`<ul class="directory">${entries.map((entry) => html`<li class="person-line">${entry}</li>`)}</ul>`}
    ${pager(view, list.meta.pagination, (page) => links.list(locale, kind, page === 1 ? {} : { page: String(page) }))}
  </div>`;
  return pageOf(view, { ...listAddresses(view, kind, query), title: t[kind], description: lead, section: kind, api, main });
}
