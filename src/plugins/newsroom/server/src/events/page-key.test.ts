import { keyOf, unique, type Candidate } from './page-key';

const page = (target: string, itemLocale: string, why: Candidate['why']): Candidate => ({ subject: 'newsItem', target, itemLocale, why });

it('names each page once, for the first reason that was given', () => {
  const pages = unique([
    page('a', 'ru', null),
    page('a', 'ru', 'other-news'),
    page('a', 'en', 'localization'),
    page('b', 'ru', 'mentioned'),
  ]);
  expect(pages.map((one) => `${keyOf(one)}: ${String(one.why)}`)).toEqual([
    'newsItem a ru: null',
    'newsItem a en: localization',
    'newsItem b ru: mentioned',
  ]);
});

it('remembers what any reason knows for sure of a page', () => {
  const altered = { slug: 'a', digest: null, shows: ['b'], bar: null };
  expect(unique([page('a', 'ru', 'localization'), { ...page('a', 'ru', 'other-news'), altered }, page('a', 'ru', 'mentioned')])).toEqual([
    { ...page('a', 'ru', 'localization'), altered },
  ]);
});
