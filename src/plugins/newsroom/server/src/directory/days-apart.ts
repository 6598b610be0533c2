import { dayInZone } from './day-in-zone';

const DAY = 86_400_000;

/** Days between two instants by the calendar of a time zone, whichever comes first. */
export const daysApart = (one: Date, other: Date, timeZone: string): number =>
  Math.abs(Date.parse(dayInZone(one, timeZone)) - Date.parse(dayInZone(other, timeZone))) / DAY;
