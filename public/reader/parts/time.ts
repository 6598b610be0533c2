import { html, type Html } from '../site/html';
import type { View } from '../site/view';

export function dayTime({ dates }: View, instant: string, className = ''): Html {
  return html`<time${className && html` class="${className}"`} datetime="${instant}">${dates.day(instant)}</time>`;
}

export function momentTime({ dates }: View, instant: string): Html {
  return html`<time datetime="${instant}">${dates.moment(instant)}</time>`;
}

/** A partial date is a valid `datetime` as it stands. */
export function partialTime({ dates }: View, date: string): Html {
  return html`<time datetime="${date}">${dates.partial(date)}</time>`;
}
