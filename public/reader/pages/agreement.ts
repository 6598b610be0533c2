import type { AgreementPage } from '../../../src/plugins/newsroom/shared/contracts/record-pages';
import { agreementBody, stateBadge } from '../parts/agreement';
import { html, type Html } from '../site/html';
import type { Query } from '../site/query-of';
import type { Ask, Page, View } from '../site/view';
import { newsBlock, newsOfRecord } from './news-of-record';
import { pageOf, recordAddresses, shortened } from './page-of';

export async function agreementPage(view: View, slug: string, query: Query, ask: Ask): Promise<Page> {
  const api = `/api/newsroom/agreements/${encodeURIComponent(slug)}?locale=${view.locale}`;
  const { data: agreement } = await ask<{ data: AgreementPage }>(api);
  const news = await newsOfRecord(view, 'agreements', agreement.slug, query, agreement.newsItems, ask);
  const image = agreement.newsItems.data.find((item) => item.photo !== null)?.photo?.url;
  const page = pageOf(view, {
    ...recordAddresses('agreements', agreement),
    title: agreement.title,
    description: shortened(agreement.aims.join('; ') || partyNames(agreement)),
    section: 'agreements',
    api,
    main: body(view, { ...agreement, newsItems: news }),
  });
  return { ...page, openGraph: { ...page.openGraph, 'og:type': 'article', ...(image && { 'og:image': image }) } };
}

function partyNames({ parties }: AgreementPage): string {
  return parties
    .map((party) => party.name ?? party.organisation?.name)
    .filter(Boolean)
    .join(' — ');
}

function body(view: View, agreement: AgreementPage): Html {
  const { t } = view;
  return html`<article class="wrap record agreement-page">
    <header class="record-head"><div class="record-head-text">
      <p class="kicker"><span>${t.document(agreement.form, agreement.arity)}</span>${stateBadge(view, agreement)}</p>
      <h1 class="record-title">${agreement.title}</h1>
    </div></header>
    <div class="agreement-sheet">${agreementBody(view, agreement, 2)}</div>
    ${newsBlock(view, t.reportedIn, 'agreements', agreement.slug, agreement.newsItems)}
  </article>`;
}
