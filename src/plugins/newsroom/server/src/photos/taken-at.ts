import { startOfDay } from '../directory/start-of-day';

const WRITTEN = /^(\d{4})[:-](\d\d)[:-](\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/;
const MINUTE = 60_000;

/** How far local time is ahead of UTC at an instant, in milliseconds. */
const aheadAt = (instant: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instant));
  const part = (wanted: string): number => Number(parts.find(({ type }) => type === wanted)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - instant;
};

/**
 * The instant, ISO 8601 UTC, that a file's date means: `2025:05:17 12:30:00`, `2025-05-17T12:30:00+03:00` or a day alone. Cameras
 * mostly know no zone: then it is the newsroom's. Null for what is no date, as the zeros of a camera whose clock was never set.
 */
export const takenAt = (written: string, timeZone: string): string | null => {
  const match = WRITTEN.exec(written.trim());
  if (match === null) return null;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', zone] = match;
  const date = `${year}-${month}-${day}`;
  const local = Date.parse(`${date}T${hour ?? '00'}:${minute}:${second}Z`);
  if (Number.isNaN(local) || Number(year) < 1826 || new Date(local).toISOString().slice(0, 10) !== date) return null;
  if (hour === undefined) return startOfDay(date, timeZone);
  if (zone === 'Z') return new Date(local).toISOString();
  if (zone !== undefined) {
    const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)].map(Number);
    const ahead = (zone.startsWith('-') ? -1 : 1) * (hours! * 60 + minutes!) * MINUTE;
    return new Date(local - ahead).toISOString();
  }
  const guess = local - aheadAt(local, timeZone);
  return new Date(local - aheadAt(guess, timeZone)).toISOString();
};
