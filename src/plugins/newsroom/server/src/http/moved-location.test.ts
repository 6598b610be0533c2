import { movedLocation } from './moved-location';

it.each([
  ['/api/newsroom/persons/old', '/api/newsroom/persons/:slug', '/api/newsroom/persons/new'],
  ['/api/newsroom/persons/old?locale=en', '/api/newsroom/persons/:slug', '/api/newsroom/persons/new?locale=en'],
  ['/api/newsroom/persons/persons', '/api/newsroom/persons/:slug', '/api/newsroom/persons/new'],
  [
    '/api/newsroom/news-items/a%2Eb/other-news?limit=3&x=/old?',
    '/api/newsroom/news-items/:slug/other-news',
    '/api/newsroom/news-items/new/other-news?limit=3&x=/old?',
  ],
])('%s by %s: %s', (url, route, location) => {
  expect(movedLocation(url, route, 'new')).toBe(location);
});
