import type { OrganisationPage } from '../../../src/plugins/newsroom/shared/contracts/record-pages';
import { company } from '../parts/company';
import { actingMark } from '../parts/offices';
import { local } from '../parts/picture';
import { fact, recordLink } from '../parts/record-link';
import { registryList } from '../parts/registry';
import { html, type Html } from '../site/html';
import { links } from '../site/links';
import type { Query } from '../site/query-of';
import { safeUrl } from '../site/safe-url';
import type { Ask, Page, View } from '../site/view';
import { newsBlock, newsOfRecord } from './news-of-record';
import { pageOf, recordAddresses } from './page-of';

export async function organisationPage(view: View, slug: string, query: Query, ask: Ask): Promise<Page> {
  const api = `/api/newsroom/organisations/${encodeURIComponent(slug)}?locale=${view.locale}`;
  const { data: organisation } = await ask<{ data: OrganisationPage }>(api);
  const news = await newsOfRecord(view, 'organisations', organisation.slug, query, organisation.newsItems, ask);
  const page = pageOf(view, {
    ...recordAddresses('organisations', organisation),
    title: organisation.name,
    description: [kindOf(view, organisation), organisation.region?.name].filter(Boolean).join(', '),
    section: 'organisations',
    api,
    main: body(view, { ...organisation, newsItems: news }),
  });
  return {
    ...page,
    openGraph: { ...page.openGraph, ...(organisation.logo && { 'og:image': organisation.logo.url }) },
    jsonLd: { '@context': 'https://schema.org', '@type': 'Organization', name: organisation.name, url: organisation.url },
  };
}

function kindOf({ t }: View, { kind }: OrganisationPage): string {
  return (kind && t.organisationKinds[kind]) || t.organisationKinds.other;
}

function body(view: View, organisation: OrganisationPage): Html {
  const { t } = view;
  const { logo } = organisation;
  return html`<article class="wrap record organisation">
    <header class="record-head">
      ${logo && html`<span class="logo"><img src="${local(view.site, logo.url)}" width="${logo.width}" height="${logo.height}" alt=""></span>`}
      <div class="record-head-text">
        <p class="kicker"><span>${kindOf(view, organisation)}</span></p>
        <h1 class="record-title">${organisation.name}</h1>
        ${facts(view, organisation)}
      </div>
    </header>
    <div class="record-columns">
      <div class="record-side">
        ${people(view, organisation)}
        ${agreements(view, organisation)}
        ${company(
          view,
          'organisations',
          organisation.coParticipants.map(({ organisation: met, newsItems }) => ({ met, newsItems })),
        )}
      </div>
      ${newsBlock(view, t.newsWith, 'organisations', organisation.slug, organisation.newsItems)}
    </div>
  </article>`;
}

function facts(view: View, { name, shortName, legalForm, parent, region, website }: OrganisationPage): Html {
  const { t, locale } = view;
  const site = safeUrl(website);
  return html`<dl class="facts facts-row">
    ${fact(t.legalForm, legalForm && !name.includes(legalForm) && legalForm)}
    ${fact(t.partOf, recordLink(view, 'organisations', parent))}
    ${fact(t.region, region && html`<a href="${links.list(locale, 'front', { region: region.slug })}">${region.name}</a>`)}
    ${fact(t.website, site && html`<a href="${site}" rel="noopener">${new URL(site).host}</a>`)}
    ${fact(t.shortName, shortName && shortName !== name && shortName)}
  </dl>`;
}

function people(view: View, { people: list }: OrganisationPage): Html | null {
  const { t, dates } = view;
  if (list.length === 0) return null;
  return html`<section aria-labelledby="people"><h2 class="minor-title" id="people">${t.peopleToday}</h2>
    <ul class="plain people-today">${list.map(
      ({ person, title, acting, from }) => html`<li><span class="person-name">${recordLink(view, 'people', person)}</span>
        <span class="titles">${title}${acting && html` ${actingMark(view)}`}${from && html`, ${t.sinceOffice(dates.since(from))}`}</span></li>`,
    )}</ul></section>`;
}

function agreements(view: View, { agreements: list, slug }: OrganisationPage): Html | null {
  const { t, locale } = view;
  if (list.length === 0) return null;
  return html`<section aria-labelledby="agreements"><h2 class="minor-title" id="agreements">${t.agreements}</h2>
    ${registryList(view, list, 3)}
    <p><a class="more" href="${links.list(locale, 'agreements', { party: slug })}">${t.allAgreementsOf}</a></p></section>`;
}
