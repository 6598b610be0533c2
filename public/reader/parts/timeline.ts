import type { Card } from '../../../src/plugins/newsroom/shared/contracts/news-items';
import { html, type Html } from '../site/html';
import { links } from '../site/links';
import type { View } from '../site/view';
import { picture } from './picture';
import { dayTime } from './time';

/** News items in the order given, under a heading for each year. */
export function timeline(view: View, items: readonly Card[]): Html {
  return html`<div class="timeline">${byYear(view, items).map(
    ([year, cards]) => html`<section class="timeline-year" aria-label="${year}"><h3 class="timeline-heading">${year}</h3>
      <ol class="timeline-list">${cards.map((item) => html`<li>${row(view, item)}</li>`)}</ol></section>`,
  )}</div>`;
}

function row(view: View, item: Card): Html {
  return html`<article class="row">
    <p class="row-date">${dayTime(view, item.date)}</p>
    <div class="row-text"><h4 class="row-title"><a class="card-link" href="${links.record(view.locale, 'news', item.slug)}">${item.title}</a></h4>
    ${item.lead && html`<p class="row-lead">${item.lead}</p>`}</div>
    ${item.photo && html`<div class="row-photo">${picture(view, item.photo, { sizes: '8rem', isSilent: true })}</div>`}
  </article>`;
}

function byYear({ dates }: View, items: readonly Card[]): Array<[string, Card[]]> {
  const years: Array<[string, Card[]]> = [];
  for (const item of items) {
    const year = dates.year(item.date);
    const last = years.at(-1);
    if (last?.[0] === year) last[1].push(item);
    else years.push([year, [item]]);
  }
  return years;
}
