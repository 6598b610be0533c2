import type { Agreement } from '../../../src/plugins/newsroom/shared/contracts/agreements';
import { html, type Html } from '../site/html';
import { links } from '../site/links';
import type { View } from '../site/view';
import { partyLine, stateBadge } from './agreement';
import { partialTime } from './time';

/** Agreements one under another: date, title, who with whom, and whether it holds. */
export function registryList(view: View, agreements: readonly Agreement[], level: 2 | 3): Html {
  return html`<ol class="registry">${agreements.map((agreement) => html`<li>${entry(view, agreement, level)}</li>`)}</ol>`;
}

function entry(view: View, agreement: Agreement, level: 2 | 3): Html {
  const link = html`<a href="${links.record(view.locale, 'agreements', agreement.slug)}">${agreement.title}</a>`;
  return html`<article class="entry">
    <p class="entry-date">${partialTime(view, agreement.signedOn)}</p>
    <div class="entry-text">
      <p class="entry-kind">${view.t.document(agreement.form, agreement.arity)}</p>
      ${level === 2 ? html`<h2 class="entry-title">${link}</h2>` : html`<h3 class="entry-title">${link}</h3>`}
      ${agreement.parties.length > 0 && html`<ul class="entry-parties" aria-label="${view.t.parties}">${agreement.parties.map((party) => html`<li>${partyLine(view, party)}</li>`)}</ul>`}
    </div>
    <p class="entry-state">${stateBadge(view, agreement)}</p>
  </article>`;
}
