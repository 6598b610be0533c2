import type { RecordLink } from '../../../src/plugins/newsroom/shared/contracts/records';
import { html, type Html } from '../site/html';
import type { View } from '../site/view';
import { recordLink } from './record-link';

interface Met {
  met: RecordLink;
  newsItems: number;
}

/** Whom a person or an organisation met at the events that were reported, with how often. */
export function company(view: View, kind: 'people' | 'organisations', list: readonly Met[]): Html | null {
  if (list.length === 0) return null;
  return html`<section aria-labelledby="company"><h2 class="minor-title" id="company">${view.t.atSameEvents}</h2>
    <ul class="plain company">${list.map(({ met, newsItems }) => html`<li>${recordLink(view, kind, met)} <span class="count">${newsItems}</span></li>`)}</ul></section>`;
}
