import { dayInZone } from './day-in-zone';

const HOUR = 3_600_000;

/**
 * The instant, ISO 8601 UTC, at which a day (`2025-05-17`) begins in an IANA time zone. Where the clocks skip midnight the
 * day begins at the first instant that has its date.
 */
export const startOfDay = (day: string, timeZone: string): string => {
  const utcMidnight = Date.parse(`${day}T00:00:00Z`);
  let before = utcMidnight - 15 * HOUR;
  let within = utcMidnight + 15 * HOUR;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayInZone(new Date(middle), timeZone) >= day) within = middle;
    else before = middle;
  }
  return new Date(within).toISOString();
};

/** `2025-05-31` → `2025-06-01`. */
export const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
