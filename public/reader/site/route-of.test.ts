import { routeOf } from './route-of';

const list = (name: string, locale: string, query = {}) => ({ page: 'list', list: name, locale, query });
const record = (name: string, locale: string, slug: string, query = {}) => ({ page: 'record', record: name, locale, slug, query });

describe('routeOf', () => {
  it.each([
    ['/', '', { page: 'redirect', to: '/ru', permanent: false }],
    ['/ru', '', list('front', 'ru')],
    ['/en', '?topic=industry&page=2', list('front', 'en', { topic: 'industry', page: '2' })],
    ['/ru/', '?page=2', { page: 'redirect', to: '/ru?page=2', permanent: true }],
    ['/ru/news', '', { page: 'redirect', to: '/ru', permanent: true }],
    ['/ru/news/vstrecha', '', record('news', 'ru', 'vstrecha')],
    ['/ru/news/vstrecha/', '', { page: 'redirect', to: '/ru/news/vstrecha', permanent: true }],
    ['/en/people/ivanov', '?page=3', record('people', 'en', 'ivanov', { page: '3' })],
    ['/en/people', '', list('people', 'en')],
    ['/ru/organisations/zavod', '', record('organisations', 'ru', 'zavod')],
    ['/ru/agreements', '?state=in-force', list('agreements', 'ru', { state: 'in-force' })],
    ['/ru/agreements/a%20b', '', record('agreements', 'ru', 'a b')],
    ['/ru/news/%E0%A4%A', '', { page: 'unknown', locale: 'ru' }],
    ['/ru/nowhere', '', { page: 'unknown', locale: 'ru' }],
    ['/ru/news/a/b', '', { page: 'unknown', locale: 'ru' }],
    ['/de', '', null],
    ['/api/newsroom/news-items', '', null],
    ['/admin', '', null],
    ['/uploads/a.jpg', '', null],
    ['/rux', '', null],
    ['//evil.example/', '', null],
  ])('%s%s', (path, search, expected) => {
    expect(routeOf(path, search, 'ru')).toEqual(expected);
  });

  it('never redirects to another site', () => {
    expect(routeOf('/ru//evil.example/', '', 'ru')).toEqual({ page: 'redirect', to: '/ru//evil.example', permanent: true });
  });
});
