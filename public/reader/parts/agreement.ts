import type { Agreement, Party, Signatory } from '../../../src/plugins/newsroom/shared/contracts/agreements';
import type { AgreementPage } from '../../../src/plugins/newsroom/shared/contracts/record-pages';
import { html, type Html } from '../site/html';
import { links } from '../site/links';
import type { View } from '../site/view';
import { files } from './files';
import { printedTitle } from './participants';
import { fact, recordLink } from './record-link';
import { partialTime } from './time';

type Terms = Partial<Pick<AgreementPage, 'place' | 'effectiveFrom' | 'validUntil' | 'terminatedOn'>>;

/** The agreement under an article: a document of its own, with a link to its page. */
export function agreementBlock(view: View, agreement: Agreement): Html {
  const id = `agreement-${agreement.documentId}`;
  return html`<section class="block agreement" aria-labelledby="${id}">
    <p class="agreement-kind">${view.t.document(agreement.form, agreement.arity)} ${stateBadge(view, agreement)}</p>
    <h2 class="agreement-title" id="${id}"><a href="${links.record(view.locale, 'agreements', agreement.slug)}">${agreement.title}</a></h2>
    ${agreementBody(view, agreement, 3)}
  </section>`;
}

export function stateBadge({ t }: View, { state }: Agreement): Html {
  return html`<span class="badge badge-${state}">${t.states[state] ?? state}</span>`;
}

/** Everything below the title; `level` is that of the headings inside. */
export function agreementBody(view: View, agreement: Agreement & Terms, level: 2 | 3): Html {
  const { t } = view;
  const day = (date: string | null | undefined) => (date ? partialTime(view, date) : null);
  return html`<dl class="facts facts-row">
      ${fact(t.signedOn, day(agreement.signedOn))}${fact(t.term, agreement.term)}${fact(t.place, agreement.place)}
      ${fact(t.effectiveFrom, day(agreement.effectiveFrom))}${fact(t.validUntil, day(agreement.validUntil))}${fact(t.terminatedOn, day(agreement.terminatedOn))}
    </dl>
    <div class="agreement-sides">
      ${list(
        t.parties,
        agreement.parties.map((party) => partyLine(view, party)),
        level,
      )}
      ${list(
        t.signatories,
        agreement.signatories.map((signatory) => signatoryLine(view, signatory)),
        level,
      )}
    </div>
    ${list(t.aims, agreement.aims, level, 'points')}
    ${list(t.focusAreas, agreement.focusAreas, level, 'points')}
    ${files(view, agreement.documents)}`;
}

function list(title: string, entries: ReadonlyArray<Html | string | null>, level: 2 | 3, className = 'plain'): Html | null {
  if (entries.length === 0) return null;
  const heading = level === 2 ? html`<h2 class="minor-title">${title}</h2>` : html`<h3 class="minor-title">${title}</h3>`;
  return html`<div class="agreement-part">${heading}<ul class="${className}">${entries.map((entry) => html`<li>${entry}</li>`)}</ul></div>`;
}

export function partyLine(view: View, { organisation, name }: Party): Html | null {
  return recordLink(view, 'organisations', organisation, name);
}

function signatoryLine(view: View, { name, person, affiliation, onBehalfOf }: Signatory): Html {
  const party = onBehalfOf?.name ?? onBehalfOf?.organisation?.name ?? null;
  return html`<span class="person-name">${recordLink(view, 'people', person, name)}</span>
    ${affiliation && html`<span class="titles">${printedTitle(view, affiliation)}</span>`}
    ${party && html`<span class="behalf">${view.t.onBehalfOf(party)}</span>`}`;
}
