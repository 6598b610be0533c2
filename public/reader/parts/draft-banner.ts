import { html, type Html } from '../site/html';
import type { View } from '../site/view';
import { momentTime } from './time';

/** Says above a draft that it is none of what readers see, and how long the address shows it. */
export function draftBanner(view: View, until: string): Html {
  const { t } = view;
  return html`<aside class="draft-banner" role="status"><p class="wrap"><strong>${t.draft}</strong> ${t.draftNote} ${momentTime(view, until)}.</p></aside>`;
}
