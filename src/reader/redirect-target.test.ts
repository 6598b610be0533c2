import { redirectTarget } from './redirect-target';

const route = { page: 'record', record: 'news', locale: 'ru', slug: 'staryj', query: {} } as const;

describe('redirectTarget', () => {
  it.each([
    ['/api/newsroom/news-items/novyj?locale=ru', '/ru/news/novyj'],
    ['https://press.example/api/newsroom/news-items/novyj', '/ru/news/novyj'],
    ['/api/newsroom/news-items/a%20b', '/ru/news/a%20b'],
    ['/api/newsroom/news-items/%2F%2Fevil.example', '/ru/news/%2F%2Fevil.example'],
    ['/api/newsroom/news-items/', null],
    ['/api/newsroom/news-items/%E0%A4%A', null],
  ])('%s → %s', (location, expected) => {
    expect(redirectTarget(route, location)).toBe(expected);
  });

  it('keeps the page of a list', () => {
    expect(redirectTarget({ ...route, record: 'people', query: { page: '2' } }, '/api/newsroom/persons/b')).toBe('/ru/people/b?page=2');
  });
});
