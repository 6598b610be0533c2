import type { PositionEntry } from '../../../src/plugins/newsroom/shared/contracts/record-pages';
import { html, type Html } from '../site/html';
import type { View } from '../site/view';
import { recordLink } from './record-link';

/** «врио» after the office, which stands in the nominative; spelled out for those who ask. */
export function actingMark({ t }: View): Html {
  return html`<abbr class="mark" title="${t.actingInFull}">(${t.acting})</abbr>`;
}

export function officeLine(view: View, { title, acting, organisation }: PositionEntry): Html {
  return html`${title}${acting && html` ${actingMark(view)}`}${!title.includes(organisation.name) && html`<span class="office-at">${recordLink(view, 'organisations', organisation)}</span>`}`;
}

/** Offices over time, the latest first; those still held are marked by shape and by the words of the period. */
export function officesOverTime(view: View, positions: readonly PositionEntry[]): Html {
  const { t, dates } = view;
  const date = (value: string | null) => value && dates.partial(value);
  return html`<ol class="offices">${positions.map(
    (position) => html`<li class="office${position.to === null ? ' office-now' : ''}">
      <p class="office-period">${t.period(date(position.from), date(position.to))}</p>
      <p class="office-title">${officeLine(view, position)}</p>
    </li>`,
  )}</ol>`;
}
