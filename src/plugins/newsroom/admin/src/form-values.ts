/** What the fields of an open form hold, which may be anything until it is looked at. */

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `2025-05-17`, also of an instant; null for anything else. */
export const asDay = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null;
