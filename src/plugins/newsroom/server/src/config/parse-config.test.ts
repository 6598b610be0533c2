import { parseConfig } from './parse-config';

describe('parseConfig', () => {
  it('fills every default from an empty configuration', () => {
    const config = parseConfig({});
    expect(config.contentTypes.newsItem.uid).toBe('api::news-item.news-item');
    expect(config.contentTypes.agreement?.uid).toBe('api::agreement.agreement');
    expect(config.timeZone).toBe('Europe/Moscow');
    expect(config.urls.person).toBe('/{locale}/people/{slug}');
  });

  it('lets an app leave a type out and rename attributes', () => {
    const config = parseConfig({
      contentTypes: { newsItem: { uid: 'api::story.story', attributes: { title: 'headline', photos: null } }, agreement: null },
    });
    expect(config.contentTypes.agreement).toBeNull();
    expect(config.contentTypes.newsItem).toEqual({ uid: 'api::story.story', attributes: { title: 'headline', photos: null } });
  });

  it('drops the slash at the end of the site URL', () => {
    expect(parseConfig({ siteUrl: 'https://press.example/' }).siteUrl).toBe('https://press.example');
  });

  it.each([
    [{ contentTypes: { newsItem: null } }, 'contentTypes.newsItem'],
    [{ contentTypes: { newsItem: { uid: 'story' } } }, 'contentTypes.newsItem.uid: must look like "api::article.article"'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone: must be an IANA time zone'],
    [{ slugs: { standard: 'iso-9' } }, 'slugs.standard: Invalid option: expected one of "yandex"|"icao-9303"|"gost-7.79-b"'],
    [{ urls: { person: '/people' } }, 'urls.person: must contain {slug}'],
    [{ siteUrl: 'ftp://press.example' }, 'siteUrl'],
    [{ lists: { pageSize: 0 } }, 'lists.pageSize'],
    [{ sitename: 'x' }, 'Unrecognized key: "sitename"'],
  ])('refuses %j and names the key', (input, message) => {
    expect(() => parseConfig(input)).toThrow(message);
  });

  it('names all problems in one message', () => {
    expect(() => parseConfig({ timeZone: 'x', lists: { pageSize: 1000 } })).toThrow(/timeZone.*; lists\.pageSize/);
  });
});
