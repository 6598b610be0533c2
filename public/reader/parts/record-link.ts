import type { RecordLink } from '../../../src/plugins/newsroom/shared/contracts/records';
import { html, type Html, type Part } from '../site/html';
import { links } from '../site/links';
import type { RecordKind } from '../site/route-of';
import type { View } from '../site/view';

/** A link to a record's page under the name given (as printed), or the bare name where there is no page. */
export function recordLink({ locale }: View, kind: RecordKind, record: RecordLink | null, name: string | null = null): Html | null {
  const text = name ?? record?.name ?? null;
  if (text === null) return null;
  return record ? html`<a href="${links.record(locale, kind, record.slug)}">${text}</a>` : html`${text}`;
}

/** Parts with a separator between them; empty ones leave no trace. */
export function joined(parts: readonly Part[], separator: Part): Html {
  const present = parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '');
  return html`${present.map((part, index) => (index === 0 ? part : html`${separator}${part}`))}`;
}

/** A term and its description in a `<dl>`, or nothing where there is nothing to say. */
export function fact(term: string, description: Part): Html | null {
  if (description === null || description === undefined || description === false || description === '') return null;
  return html`<div><dt>${term}</dt><dd>${description}</dd></div>`;
}
