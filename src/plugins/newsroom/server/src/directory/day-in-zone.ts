const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day, `2025-05-17`, that it is in an IANA time zone at an instant. */
export const dayInZone = (instant: Date, timeZone: string): string => {
  let format = formats.get(timeZone);
  if (format === undefined) {
    // ISO 8601's calendar and digits, whatever the server's own language.
    format = new Intl.DateTimeFormat('en-CA-u-ca-iso8601-nu-latn', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
};
