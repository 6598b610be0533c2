import type { Pagination } from '../../../src/plugins/newsroom/shared/contracts/record-pages';
import { html, type Html } from '../site/html';
import type { View } from '../site/view';

/** The numbers to offer: both ends and the neighbours, null for a gap. A gap of one page is that page. */
export function pagesToOffer(page: number, count: number): Array<number | null> {
  const wanted = [1, page - 1, page, page + 1, count].filter((number) => number >= 1 && number <= count);
  const numbers = [...new Set(wanted)].sort((a, b) => a - b);
  const offered: Array<number | null> = [];
  for (const number of numbers) {
    const before = offered[offered.length - 1] ?? 0;
    if (offered.length > 0 && number - before === 2) offered.push(number - 1);
    else if (offered.length > 0 && number - before > 2) offered.push(null);
    offered.push(number);
  }
  return offered;
}

/** `pathOf` gives the address of a page of this list. */
export function pager({ t }: View, { page, pageCount }: Pagination, pathOf: (page: number) => string): Html | null {
  if (pageCount < 2) return null;
  const step = (to: number, text: string, rel: string, isPossible: boolean) =>
    isPossible
      ? html`<a class="pager-step" rel="${rel}" href="${pathOf(to)}">${text}</a>`
      : html`<span class="pager-step" aria-hidden="true">${text}</span>`;
  return html`<nav class="pager" aria-label="${t.pages}">
    ${step(page - 1, t.previous, 'prev', page > 1)}
    <ol>${pagesToOffer(page, pageCount).map((number) => html`<li>${numberLink(t.page, number, page, pathOf)}</li>`)}</ol>
    ${step(page + 1, t.next, 'next', page < pageCount)}
  </nav>`;
}

function numberLink(label: (page: number) => string, number: number | null, current: number, pathOf: (page: number) => string): Html {
  if (number === null) return html`<span class="pager-gap" aria-hidden="true">…</span>`;
  const isCurrent = number === current;
  return html`<a href="${pathOf(number)}" aria-label="${label(number)}"${isCurrent && html` aria-current="page"`}>${number}</a>`;
}
