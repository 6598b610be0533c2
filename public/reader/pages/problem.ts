import { html } from '../site/html';
import { links } from '../site/links';
import type { Page, View } from '../site/view';
import type { ProblemName } from '../texts';
import { pageOf } from './page-of';

const NAMES: Partial<Record<number, ProblemName>> = { 400: 'badRequest', 403: 'closed', 404: 'notFound', 410: 'gone', 429: 'tooMany' };

/** What a reader is told when there is no page: the same status as the API's, in words. */
export function problemPage(view: View, status: number, path: string): Page {
  const { t, locale } = view;
  const known = NAMES[status];
  const [title, explanation] = t.problems[known ?? 'failed'];
  const canRetry = known === undefined || status === 429;
  return pageOf(view, {
    status: known === undefined ? 503 : status,
    title,
    section: null,
    main: html`<div class="wrap problem">
      <p class="problem-code" aria-hidden="true">${known === undefined ? 503 : status}</p>
      <h1 class="problem-title">${title}</h1>
      <p class="problem-text">${explanation}</p>
      <p class="problem-ways">${canRetry && html`<a class="button" href="${path}">${t.tryAgain}</a> `}<a class="button${canRetry && ' button-quiet'}" href="${links.list(locale, 'front')}">${t.toFront}</a></p>
    </div>`,
  });
}
