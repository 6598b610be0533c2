import type { Violation } from '../saving/types';
import { endsBeforeItBegins, isPartialDate } from './partial-date';

type Dates<Field extends string> = Readonly<Record<Field, string | null>>;

/** Every filled field of these is a real partial date. */
export const checkPartialDates = <Field extends string>(dates: Dates<Field>, fields: readonly Field[]): Violation[] =>
  fields.flatMap((field) => {
    const date = dates[field];
    if (date === null || isPartialDate(date)) return [];
    return [
      {
        path: [field],
        message: {
          en: `"${date}" is no date: write a day (2024-05-17), a month (2024-05) or a year (2024) that exists.`,
          ru: `«${date}» не дата: укажите существующий день (2024-05-17), месяц (2024-05) или год (2024).`,
        },
      },
    ];
  });

/** A period does not end before it begins; the end is what is marked. */
export const checkPeriod = <Field extends string>(dates: Dates<Field>, from: Field, to: Field): Violation[] =>
  endsBeforeItBegins(dates[from], dates[to])
    ? [
        {
          path: [to],
          message: {
            en: `The end (${dates[to]}) lies before the beginning (${dates[from]}): correct one of them.`,
            ru: `Окончание (${dates[to]}) раньше начала (${dates[from]}): исправьте одну из дат.`,
          },
        },
      ]
    : [];
