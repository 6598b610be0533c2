/** A date as far as it is known: `2024`, `2024-05` or `2024-05-17`, as text (Popolo's partial dates). */
export interface DaySpan {
  /** The first day that the date can mean, `2024-05-01`. */
  first: string;
  /** The last day that it can mean, `2024-05-31`. */
  last: string;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days that a partial date covers; null when it is no real date. Days compare as text. */
export const daySpan = (partialDate: string): DaySpan | null => {
  const match = FORM.exec(partialDate);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  if (year === '0000') return null;
  if (month === '') return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (month < '01' || month > '12') return null;
  const lastDay = String(daysIn(Number(year), Number(month)));
  if (day === '') return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDay}` };
  return day >= '01' && day <= lastDay ? { first: partialDate, last: partialDate } : null;
};

export const isPartialDate = (text: string): boolean => daySpan(text) !== null;

/** Does `day` come before everything that the partial date can mean? A missing or broken date has no beginning. */
export const isBefore = (day: string, partialDate: string | null): boolean => {
  const span = partialDate === null ? null : daySpan(partialDate);
  return span !== null && day < span.first;
};

/** Does `day` come after everything that the partial date can mean? A missing or broken date has no end. */
export const isAfter = (day: string, partialDate: string | null): boolean => {
  const span = partialDate === null ? null : daySpan(partialDate);
  return span !== null && day > span.last;
};

/** Is a period certainly upside down: does it end, at the latest, before it can begin? */
export const endsBeforeItBegins = (from: string | null, to: string | null): boolean => {
  const begin = from === null ? null : daySpan(from);
  return begin !== null && isAfter(begin.first, to);
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};
