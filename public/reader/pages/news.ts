import type { Correction, EarlyPageResponse, NewsPage } from '../../../src/plugins/newsroom/shared/contracts/news-items';
import { agreementBlock } from '../parts/agreement';
import { draftBanner } from '../parts/draft-banner';
import { otherNewsCard } from '../parts/card';
import { eventFacts } from '../parts/event-facts';
import { files } from '../parts/files';
import { gallery, photoCaption } from '../parts/gallery';
import { participantsBlock } from '../parts/participants';
import { picture } from '../parts/picture';
import { shareBlock } from '../parts/share';
import { dayTime, momentTime } from '../parts/time';
import { html, trusted, type Html } from '../site/html';
import { links } from '../site/links';
import type { Query } from '../site/query-of';
import type { Ask, Page, View } from '../site/view';
import { isLocale } from '../texts';
import { pageOf } from './page-of';

/** The whole article: one request to the API. */
export async function newsPage(view: View, slug: string, query: Query, ask: Ask): Promise<Page> {
  const { locale } = view;
  const api = `/api/newsroom/news-items/${encodeURIComponent(slug)}?locale=${locale}`;
  if ('preview' in query) return draftPage(view, await ask<EarlyPageResponse>(`${api}&preview=${encodeURIComponent(query.preview)}`));
  const { data } = await ask<{ data: NewsPage }>(api);
  return pageOf(view, {
    title: data.seo.title,
    description: data.seo.description,
    canonical: data.seo.canonicalUrl,
    openGraph: data.seo.openGraph,
    jsonLd: data.seo.jsonLd,
    alternates: alternates(view, data),
    section: 'news',
    api,
    main: body(view, data),
  });
}

/** What an editor sees before readers do: without anything that would lead machines to it. */
function draftPage(view: View, { data, meta }: EarlyPageResponse): Page {
  return pageOf(view, {
    title: data.seo.title,
    section: 'news',
    isDraft: true,
    main: html`${draftBanner(view, meta.early.until)}${body(view, data)}`,
  });
}

function alternates({ locale }: View, page: NewsPage): Page['alternates'] {
  const places = [{ locale, slug: page.slug }, ...page.localizations.filter((other) => other.locale !== locale)];
  return places.flatMap((place) =>
    isLocale(place.locale) ? [{ locale: place.locale, path: links.record(place.locale, 'news', place.slug) }] : [],
  );
}

function body(view: View, page: NewsPage): Html {
  const { t } = view;
  return html`<article class="wrap article">
    <header class="article-head">
      <p class="kicker">${page.topics[0] && html`<span>${page.topics[0].name}</span>`}${momentTime(view, page.date)}</p>
      <h1 class="article-title">${page.title}</h1>
      ${page.lead && html`<p class="article-lead">${page.lead}</p>`}
    </header>
    ${hero(view, page)}
    ${eventFacts(view, page)}
    <div class="article-main">
      <div class="prose">${trusted(page.bodyHtml)}</div>
      ${corrections(view, page.corrections)}
      ${participantsBlock(view, page)}
      ${page.agreements.map((agreement) => agreementBlock(view, agreement))}
      ${page.attachments.length > 0 && html`<section class="block" aria-labelledby="attachments"><h2 class="block-title" id="attachments">${t.attachments}</h2>${files(view, page.attachments)}</section>`}
      ${page.photos.length > 1 && gallery(view, page.photos)}
      ${shareBlock(view, page.share, page.seo.canonicalUrl)}
      ${isUpdated(view, page) && html`<p class="updated">${t.updated} ${momentTime(view, page.updatedAt)}</p>`}
    </div>
  </article>
  ${otherNews(view, page)}`;
}

/** The first photo above the text; where there are more, the gallery shows it again in its place. */
function hero(view: View, { photos }: NewsPage): Html | null {
  const photo = photos.at(0);
  if (!photo) return null;
  const sizes = '(min-width: 78rem) 74rem, 96vw';
  return html`<figure class="hero photo">${picture(view, photo, { sizes, isFirst: true })}${photoCaption(view, photo)}</figure>`;
}

function corrections(view: View, list: readonly Correction[]): Html | null {
  const { t } = view;
  if (list.length === 0) return null;
  return html`<section class="corrections" aria-labelledby="corrections"><h2 class="minor-title" id="corrections">${t.corrections}</h2>
    <ul class="plain">${list.map(({ kind, date, text }) => html`<li><p><strong>${t.correctionKinds[kind] ?? kind}</strong>, ${dayTime(view, date)}. ${text}</p></li>`)}</ul>
  </section>`;
}

/** Worth a word only when it was changed on another day than it was published. */
function isUpdated({ dates }: View, { updatedAt, firstPublishedAt }: NewsPage): boolean {
  return dates.isoDay(updatedAt) > dates.isoDay(firstPublishedAt);
}

function otherNews(view: View, { otherNews: entries }: NewsPage): Html | null {
  if (entries.length === 0) return null;
  return html`<section class="wrap other-news" aria-labelledby="other-news"><h2 class="section-title" id="other-news">${view.t.otherNews}</h2>
    <div class="grid">${entries.map((entry) => otherNewsCard(view, entry))}</div></section>`;
}
