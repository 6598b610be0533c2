import type { NewsPage } from '../../../src/plugins/newsroom/shared/contracts/news-items';
import type { Tag } from '../../../src/plugins/newsroom/shared/contracts/records';
import { html, type Html } from '../site/html';
import { links } from '../site/links';
import { safeUrl } from '../site/safe-url';
import type { View } from '../site/view';
import { fact, joined, recordLink } from './record-link';

/** The column beside the article: a calendar leaf of the event, its place, and where the article belongs. */
export function eventFacts(view: View, page: NewsPage): Html {
  const { t } = view;
  const { event } = page;
  const venue = joined(
    [event.venue, event.venueOrganisation?.name !== event.venue && recordLink(view, 'organisations', event.venueOrganisation)],
    html`<br>`,
  );
  return html`<aside class="side" aria-label="${t.event}">
    ${event.date && leaf(view, event.date, event.endDate, event.kind)}
    <dl class="facts">
      ${fact(t.where, venue.markup && venue)}
      ${fact(t.regions, tags(view, 'region', page.regions))}
      ${fact(t.topics, tags(view, 'topic', page.topics))}
      ${fact(
        t.mentioned,
        page.organisations.length > 0 &&
          joined(
            page.organisations.map((organisation) => recordLink(view, 'organisations', organisation)),
            ', ',
          ),
      )}
      ${fact(t.byline, page.byline)}
      ${fact(t.source, source(page.source))}
    </dl>
  </aside>`;
}

function leaf({ t, dates }: View, from: string, to: string | null, kind: string | null): Html {
  const { day, month, year } = dates.leaf(from);
  return html`<p class="leaf">
    ${kind && html`<span class="leaf-kind">${t.eventKinds[kind]}</span>`}
    <time class="leaf-date" datetime="${from}"><span class="leaf-day">${day}</span> <span class="leaf-month">${month} ${year}</span></time>
    ${to && to > from && html`<span class="leaf-span">${dates.span(from, to)}</span>`}
  </p>`;
}

function tags({ locale }: View, name: 'topic' | 'region', list: readonly Tag[]): Html | null {
  if (list.length === 0) return null;
  return joined(
    list.map((tag) => html`<a href="${links.list(locale, 'front', { [name]: tag.slug })}">${tag.name}</a>`),
    ', ',
  );
}

function source(given: NewsPage['source']): Html | null {
  if (!given) return null;
  const href = safeUrl(given.url);
  const name = given.name ?? given.url;
  return href ? html`<a href="${href}" rel="noopener">${name}</a>` : html`${name}`;
}
