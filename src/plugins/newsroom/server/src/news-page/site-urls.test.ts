import { siteUrls } from './site-urls';

const urls = {
  newsItem: '/{locale}/news/{slug}',
  person: '/{locale}/people/{slug}',
  organisation: '/{locale}/organisations/{slug}',
  agreement: '/{locale}/agreements/{slug}',
};

describe('siteUrls', () => {
  it('puts pages on the site and files on this server', () => {
    const made = siteUrls({ siteUrl: 'https://press.example', urls }, 'https://api.press.example/');
    expect(made.page('person', 'ru', 'anna-orlova')).toBe('https://press.example/ru/people/anna-orlova');
    expect(made.file('/uploads/a.jpg')).toBe('https://api.press.example/uploads/a.jpg');
    expect(made.file('https://cdn.example/a.jpg')).toBe('https://cdn.example/a.jpg');
  });

  it('falls back to the reader of this server', () => {
    const made = siteUrls({ siteUrl: null, urls }, 'http://localhost:1337');
    expect(made.page('newsItem', 'en', 'a-b')).toBe('http://localhost:1337/en/news/a-b');
  });

  it('escapes what does not belong in a path', () => {
    const made = siteUrls({ siteUrl: null, urls: { ...urls, newsItem: '/news/{slug}?l={locale}' } }, 'http://localhost');
    expect(made.page('newsItem', 'ru', 'a/b?c')).toBe('http://localhost/news/a%2Fb%3Fc?l=ru');
  });
});
