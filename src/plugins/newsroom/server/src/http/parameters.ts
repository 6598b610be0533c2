/** The parameters that the public routes share, each as a schema that says what is allowed. */
import { z } from 'zod';

import { isPartialDate } from '../directory/partial-date';

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error: `must be from ${min} to ${max}` });

export const limit = (fallback: number) => whole(1, 24).default(fallback);

/** Far pages cost the database as much as all before them: nobody reads past the hundred-thousandth entry. */
const MAX_PAGE = 10_000;

export const paging = (defaults: { pageSize: number; maxPageSize: number }) => ({
  page: whole(1, MAX_PAGE).default(1),
  pageSize: whole(1, defaults.maxPageSize).default(defaults.pageSize),
});

export const locale = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag such as "ru"')
  .optional();

const SLUG = /^[A-Za-z0-9._~-]{1,255}$/;

/** One slug or several with commas between: any of them. */
export const slugs = z
  .string()
  .max(2000, 'must be at most 2000 characters')
  .transform((text) => text.split(','))
  .refine((list) => list.every((slug) => SLUG.test(slug)), { error: 'must be a slug, or several with commas between' })
  .refine((list) => list.length <= 50, { error: 'must name at most 50 slugs' })
  .optional();

export const day = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), { error: 'must be a day such as 2025-05-17' })
  .optional();

export const oneOf = <const Value extends string>(...values: readonly [Value, ...Value[]]) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });
