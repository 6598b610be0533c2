import type { Card, OtherNewsEntry } from '../../../src/plugins/newsroom/shared/contracts/news-items';
import { html, type Html, type Part } from '../site/html';
import { links } from '../site/links';
import type { View } from '../site/view';
import { picture } from './picture';
import { reasonOf } from './reason-of';
import { joined } from './record-link';
import { dayTime } from './time';

const THIRD = '(min-width: 78rem) 24rem, (min-width: 60rem) 30vw, (min-width: 40rem) 45vw, 7rem';
const LEAD = '(min-width: 78rem) 46rem, (min-width: 60rem) 60vw, 92vw';

interface CardUse {
  level: 2 | 3;
  isFirst?: boolean;
  className?: string;
  sizes?: string;
  lead?: boolean;
  note?: Part;
}

/** A news item in a grid. The picture is silent and out of the tab order: the title's link covers the whole card. */
export function card(view: View, item: Card, use: CardUse): Html {
  const { t, locale } = view;
  const heading = html`<a class="card-link" href="${links.record(locale, 'news', item.slug)}">${item.title}</a>`;
  return html`<article class="card ${use.className ?? ''}">
    ${image(view, item, use)}
    <div class="card-text">
      <p class="card-meta">${joined([dayTime(view, item.date), item.topics[0]?.name], html`<span aria-hidden="true"> · </span>`)}</p>
      ${use.level === 2 ? html`<h2 class="card-title">${heading}</h2>` : html`<h3 class="card-title">${heading}</h3>`}
      ${use.lead !== false && item.lead && html`<p class="card-lead">${item.lead}</p>`}
      ${use.note && html`<p class="card-note">${use.note}</p>`}
      ${item.photoCount > 1 && use.lead !== false && html`<p class="card-count">${t.photosCount(item.photoCount)}</p>`}
    </div>
  </article>`;
}

/** The first article of the front page, over its whole width. */
export function leadCard(view: View, item: Card): Html {
  return card(view, item, { level: 2, isFirst: true, className: 'card-top', sizes: LEAD });
}

/** An entry of «Другие новости», with one of its reasons in a low voice. */
export function otherNewsCard(view: View, entry: OtherNewsEntry): Html {
  return card(view, entry, { level: 3, lead: false, note: reasonOf(entry) });
}

function image(view: View, item: Card, { isFirst = false, sizes = THIRD }: CardUse): Html {
  if (!item.photo) return html`<div class="card-photo card-photo-none" aria-hidden="true"></div>`;
  return html`<div class="card-photo">${picture(view, item.photo, { sizes, isFirst, isSilent: true })}</div>`;
}
