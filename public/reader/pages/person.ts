import type { PersonPage } from '../../../src/plugins/newsroom/shared/contracts/record-pages';
import { officeLine, officesOverTime } from '../parts/offices';
import { company } from '../parts/company';
import { gallery } from '../parts/gallery';
import { monogram } from '../parts/monogram';
import { picture } from '../parts/picture';
import { html, type Html } from '../site/html';
import type { Query } from '../site/query-of';
import type { Ask, Page, View } from '../site/view';
import { newsBlock, newsOfRecord } from './news-of-record';
import { pageOf, recordAddresses, shortened } from './page-of';
import { paragraphs } from './paragraphs';

export async function personPage(view: View, slug: string, query: Query, ask: Ask): Promise<Page> {
  const api = `/api/newsroom/persons/${encodeURIComponent(slug)}?locale=${view.locale}`;
  const { data: person } = await ask<{ data: PersonPage }>(api);
  const news = await newsOfRecord(view, 'people', person.slug, query, person.newsItems, ask);
  const offices = person.affiliations.map((office) => office.title).join('; ');
  const page = pageOf(view, {
    ...recordAddresses('people', person),
    title: fullName(person),
    description: shortened(offices || person.biography),
    section: 'people',
    api,
    main: body(view, { ...person, newsItems: news }),
  });
  const image = person.portrait?.url;
  return {
    ...page,
    openGraph: { ...page.openGraph, 'og:type': 'profile', ...(image && { 'og:image': image }) },
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: person.name,
      url: person.url,
      ...(image && { image }),
      ...(offices && { jobTitle: person.affiliations.map((office) => office.title) }),
    },
  };
}

/** In the order of a title page: the surname stands last in running text, first in a directory; here it is running text. */
function fullName({ firstName, patronymic, lastName }: PersonPage): string {
  return [firstName, patronymic, lastName].filter(Boolean).join(' ');
}

function body(view: View, person: PersonPage): Html {
  const { t } = view;
  return html`<article class="wrap record person">
    <header class="record-head">
      ${portrait(view, person)}
      <div class="record-head-text">
        <p class="kicker"><span>${t.personKind}</span></p>
        <h1 class="record-title">${person.firstName} ${person.patronymic ?? ''} <span class="surname">${person.lastName}</span></h1>
        ${today(view, person)}
      </div>
    </header>
    <div class="record-columns">
      <div class="record-side">
        ${person.positions.length > 0 && html`<section aria-labelledby="positions"><h2 class="minor-title" id="positions">${t.positions}</h2>${officesOverTime(view, person.positions)}</section>`}
        ${person.biography && html`<section aria-labelledby="biography"><h2 class="minor-title" id="biography">${t.biography}</h2><div class="prose prose-small">${paragraphs(person.biography)}</div></section>`}
        ${company(
          view,
          'people',
          person.coParticipants.map(({ person: met, newsItems }) => ({ met, newsItems })),
        )}
      </div>
      ${newsBlock(view, t.newsWith, 'people', person.slug, person.newsItems)}
    </div>
    ${gallery(view, person.photos)}
  </article>`;
}

function portrait(view: View, person: PersonPage): Html {
  if (!person.portrait) return html`<span class="portrait portrait-none" aria-hidden="true">${monogram(person.name)}</span>`;
  const image = { ...person.portrait, alternativeText: person.portrait.alternativeText ?? fullName(person) };
  return html`<span class="portrait">${picture(view, image, { sizes: '(min-width: 60rem) 17rem, 40vw', isFirst: true })}</span>`;
}

function today(view: View, { affiliations }: PersonPage): Html | null {
  const { t } = view;
  if (affiliations.length === 0) return html`<p class="record-lead">${t.noOffices}</p>`;
  return html`<ul class="offices-today" aria-label="${t.officesToday}">${affiliations.map((office) => html`<li>${officeLine(view, office)}</li>`)}</ul>`;
}
