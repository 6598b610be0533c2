import { html, type Html } from '../site/html';
import type { View } from '../site/view';
import type { Texts } from '../texts';

export interface ActiveFilter {
  text: string;
  /** The same list without this condition. */
  without: string;
}

/** A plain form: it works without a script, and its address can be kept and sent. */
export function filterForm(t: Texts, action: string, fields: readonly Html[]): Html {
  return html`<search class="filters-box"><form class="filters" action="${action}" method="get" aria-label="${t.filters}" style="--fields:${String(fields.length + 1)}" data-filters>${fields}
    <button class="button" type="submit">${t.show}</button></form></search>`;
}

export function selectField(
  name: string,
  label: string,
  any: string,
  options: ReadonlyArray<{ value: string; text: string }>,
  chosen: string | undefined,
): Html {
  return html`<label class="field"><span class="field-label">${label}</span><select name="${name}"><option value="">${any}</option>${options.map(
    ({ value, text }) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  )}</select></label>`;
}

export function dateField(name: string, label: string, value: string | undefined): Html {
  return html`<label class="field field-date"><span class="field-label">${label}</span><input type="date" name="${name}"${value && html` value="${value}"`}></label>`;
}

/** How many were found and by what, each condition with a way out of it. */
export function activeFilters({ t }: View, filters: readonly ActiveFilter[], found: string, reset: string): Html {
  return html`<div class="active-filters">
    <p class="found" role="status">${found}</p>
    <ul aria-label="${t.activeFilters}">${filters.map(
      ({ text, without }) =>
        html`<li><a class="chip" href="${without}" aria-label="${t.removeFilter(text)}">${text} <span aria-hidden="true">×</span></a></li>`,
    )}</ul>
    <a class="reset" href="${reset}">${t.reset}</a>
  </div>`;
}
