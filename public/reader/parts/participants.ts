import type { NewsPage, Participant } from '../../../src/plugins/newsroom/shared/contracts/news-items';
import type { Affiliation } from '../../../src/plugins/newsroom/shared/contracts/records';
import { html, type Html } from '../site/html';
import type { View } from '../site/view';
import { mentions } from './mentions';
import { monogram } from './monogram';
import { picture } from './picture';
import { joined, recordLink } from './record-link';

type Shown = Pick<NewsPage, 'participants' | 'andOthers' | 'othersText'>;

/** «Участники»: as printed on the day, each name and organisation leading to its page of today. */
export function participantsBlock(view: View, page: Shown): Html | null {
  const { t } = view;
  if (page.participants.length === 0) return null;
  return html`<section class="block participants" aria-labelledby="participants">
    <h2 class="block-title" id="participants">${t.participants}</h2>
    <ol class="people-list">${page.participants.map((participant) => html`<li class="person-line">${line(view, participant)}</li>`)}</ol>
    ${page.andOthers && html`<p class="others">${page.othersText ?? t.andOthers}</p>`}
  </section>`;
}

function line(view: View, { name, person, role, signed, affiliations }: Participant): Html {
  const { t } = view;
  const marks = joined([t.roles[role], signed && t.signed], ', ');
  return html`${avatar(view, name, person?.portrait ?? null)}
    <div class="person-text">
      <p class="person-name">${recordLink(view, 'people', person, name)}${marks.markup && html` <span class="mark">${marks}</span>`}</p>
      ${affiliations.length > 0 && html`<ul class="titles">${affiliations.map((affiliation) => html`<li>${printedTitle(view, affiliation)}</li>`)}</ul>`}
    </div>`;
}

/** A face or, where there is none, the initials; both say nothing to a screen reader, the name stands beside. */
export function avatar(view: View, name: string, portrait: Parameters<typeof picture>[1] | null): Html {
  if (portrait) return html`<span class="avatar">${picture(view, portrait, { sizes: '4rem', isSilent: true })}</span>`;
  return html`<span class="avatar avatar-none" aria-hidden="true">${monogram(name)}</span>`;
}

/**
 * A title as it was printed, leading to its organisation: by the organisation's name where the phrase has it word for
 * word, by the whole phrase where it has it in another case, and by the name after the phrase where it has it not at all.
 */
export function printedTitle(view: View, { text, title, organisation, organisationName }: Affiliation): Html {
  const phrase = text ?? title ?? '';
  const name = organisationName ?? organisation?.name ?? null;
  if (name === null) return html`${phrase}`;
  const at = phrase.toLocaleLowerCase().indexOf(name.toLocaleLowerCase());
  if (at >= 0) {
    const [before, inside, after] = [phrase.slice(0, at), phrase.slice(at, at + name.length), phrase.slice(at + name.length)];
    return html`${before}${recordLink(view, 'organisations', organisation, inside)}${after}`;
  }
  if (mentions(phrase, name)) return html`${recordLink(view, 'organisations', organisation, phrase)}`;
  return joined([phrase, recordLink(view, 'organisations', organisation, name)], ', ');
}
