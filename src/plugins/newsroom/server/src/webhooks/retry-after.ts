const SECOND = 1_000;
const DAY = 86_400 * SECOND;

/** `Sun, 06 Nov 1994 08:49:37 GMT`; the two older forms of RFC 9110 are not sent by anybody any more. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** The instant that a Retry-After header names (RFC 9110, 10.2.3), a day ahead at most; null when it says nothing. */
export const retryAfter = (value: string | undefined, now: Date): Date | null => {
  const text = value?.trim() ?? '';
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * SECOND : HTTP_DATE.test(text) ? Date.parse(text) - now.getTime() : NaN;
  if (Number.isNaN(wait)) return null;
  return new Date(now.getTime() + Math.min(Math.max(wait, SECOND), DAY));
};
