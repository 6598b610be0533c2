/** A piece of markup whose every text was escaped when it was put together. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and for attribute values in double quotes, the only two places where templates may put a value. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A template tag: what is not `Html` already comes out as text; null, undefined, false and '' come out as nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((markup, string, index) => markup + markupOf(parts[index - 1]) + string));
}

/** Markup that is safe by construction elsewhere: the API's `bodyHtml`, and nothing an outsider wrote. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** JSON inside `<script>`: no `<` can close the element, and the two line separators stay legal JavaScript. */
export function jsonScript(type: string, value: unknown): Html {
  const json = JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return new Html(`<script type="${escapeText(type)}">${json}</script>`);
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(markupOf).join('');
  return escapeText(String(part));
}
