import { z } from 'zod';

import { parseConfig } from '../config/parse-config';
import { cacheControl } from './answer';
import { offsetOf, toPage } from './paginate';
import * as parameters from './parameters';
import { parseQuery } from './parse-query.service';

const query = z.strictObject({
  locale: parameters.locale,
  topic: parameters.slugs,
  from: parameters.day,
  limit: parameters.limit(6),
  ...parameters.paging(parseConfig({}).lists),
});

describe('parseQuery', () => {
  it('fills what is left open', () => {
    expect(parseQuery(query, {})).toEqual({ limit: 6, page: 1, pageSize: 20 });
  });

  it('reads what is given', () => {
    const given = { locale: 'ru', topic: 'a,b-c', from: '2024-02-29', limit: '24', page: '3', pageSize: '100' };
    expect(parseQuery(query, given)).toEqual({ locale: 'ru', topic: ['a', 'b-c'], from: '2024-02-29', limit: 24, page: 3, pageSize: 100 });
  });

  it.each([
    [{ page: '0' }, 'page: must be from 1 to 10000'],
    [{ page: '-1' }, 'page: must be a whole number'],
    [{ page: '1.5' }, 'page: must be a whole number'],
    [{ pageSize: '101' }, 'pageSize: must be from 1 to 100'],
    [{ limit: '25' }, 'limit: must be from 1 to 24'],
    [{ from: '2025-02-30' }, 'from: must be a day such as 2025-05-17'],
    [{ from: '2025-02' }, 'from: must be a day'],
    [{ topic: 'a,,b' }, 'topic: must be a slug'],
    [{ topic: 'a/b' }, 'topic: must be a slug'],
    [{ topic: ['a', 'b'] }, 'topic'],
    [{ topic: { $ne: 'a' } }, 'topic'],
    [{ topic: Array(51).fill('a').join(',') }, 'topic: must name at most 50 slugs'],
    [{ locale: 'ru; drop' }, 'locale: must be a language tag'],
    [{ populate: '*' }, 'populate'],
  ])('refuses %j', (given, message) => {
    expect(() => parseQuery(query, given)).toThrow(message);
  });
});

it('cuts lists into pages', () => {
  expect(offsetOf({ page: 3, pageSize: 20 })).toBe(40);
  expect(toPage(['a'], { page: 1, pageSize: 20 }, 41).meta.pagination).toEqual({ page: 1, pageSize: 20, pageCount: 3, total: 41 });
  expect(toPage([], { page: 1, pageSize: 20 }, 0).meta.pagination.pageCount).toBe(0);
});

it.each([
  [{ sharedMaxAge: 0, staleWhileRevalidate: 0 }, 'public, max-age=0, must-revalidate'],
  [{ sharedMaxAge: 60, staleWhileRevalidate: 30 }, 'public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=30'],
])('caches as configured: %j', (http, header) => {
  expect(cacheControl(http)).toBe(header);
});
