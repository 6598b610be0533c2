/** How dates are written for one locale. Instants are shown in the newsroom's time zone, days as they are. */
export interface Dates {
  /** An instant with its time: «17 мая 2025, 14:30». */
  moment(instant: string): string;
  /** The day of an instant: «17 мая 2025». */
  day(instant: string): string;
  /** A day or the days from one to the other: «17–19 мая 2025». */
  span(from: string, to: string | null): string;
  /** `2024`, `2024-05` or `2024-05-17`, with the precision that it has. */
  partial(date: string): string;
  /** A partial date as it stands after «с» or "since": «мая 2024», «17 мая 2024». */
  since(date: string): string;
  year(instant: string): string;
  /** The parts of a day, for a calendar leaf. */
  leaf(day: string): { day: string; month: string; year: string };
  /** The calendar day of an instant, `2025-05-17`. */
  isoDay(instant: string): string;
}

export function datesOf(locale: string, timeZone: string): Dates {
  const language = locale === 'en' ? 'en-GB' : locale;
  const formatOf = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  const longDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const inZone = formatOf({ ...longDay, timeZone });
  const inUtc = formatOf({ ...longDay, timeZone: 'UTC' });
  const time = formatOf({ hour: '2-digit', minute: '2-digit', timeZone });
  const month = formatOf({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const isoDay = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
  const day = (instant: string) => plain(inZone.format(new Date(instant)));
  const partial = (date: string) => {
    if (date.length === 4 || Number.isNaN(Date.parse(date))) return date;
    return plain(date.length === 7 ? month.format(noon(`${date}-01`)) : inUtc.format(noon(date)));
  };
  const leaf = (date: string) => {
    const parts = inUtc.formatToParts(noon(date));
    const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? '';
    return { day: part('day'), month: part('month'), year: part('year') };
  };

  return {
    moment: (instant) => `${day(instant)}, ${time.format(new Date(instant))}`,
    day,
    span: (from, to) => plain(to && to > from ? inUtc.formatRange(noon(from), noon(to)) : inUtc.format(noon(from))),
    partial,
    since: (date) => {
      if (date.length !== 7 || Number.isNaN(Date.parse(date))) return partial(date);
      const first = leaf(`${date}-01`);
      return `${first.month} ${first.year}`;
    },
    year: (instant) => isoDay.format(new Date(instant)).slice(0, 4),
    leaf,
    isoDay: (instant) => isoDay.format(new Date(instant)),
  };
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Without the «г.» that Intl adds after a Russian year, and with one kind of space before it. */
function plain(date: string): string {
  return date.replace(/\s*г\.$/, '').replace(/\u2009/g, '');
}
