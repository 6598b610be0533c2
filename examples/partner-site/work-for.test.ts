import type { AffectedPage, EventType, PublicEvent } from '../../src/plugins/newsroom/shared/contracts/events';
import { workFor } from './work-for';

const page = (type: AffectedPage['type'], slug: string, why: AffectedPage['why'], locale = 'ru'): AffectedPage => ({
  type,
  locale,
  slug,
  url: `https://press.example/${locale}/${type}/${slug}`,
  why,
});
const event = (type: EventType, locale: string | null): PublicEvent => ({
  type,
  timestamp: '2026-01-31T09:00:00.000Z',
  data: {
    documentId: 'a',
    locale,
    slug: 'own',
    previousSlug: null,
    url: 'https://press.example/own',
    version: 1,
    card: null,
    affected: { total: 0, items: [], next: null },
  },
});

it('builds the page of the article and every article that it altered, and purges all addresses', () => {
  const affected = [
    page('news-item', 'old', 'moved'),
    page('news-item', 'own', 'localization', 'en'),
    page('person', 'orlova', 'participant'),
  ];
  expect(workFor(event('news-item.updated', 'ru'), affected)).toEqual({
    build: [
      { locale: 'ru', slug: 'own' },
      { locale: 'ru', slug: 'old' },
      { locale: 'en', slug: 'own' },
    ],
    purge: ['https://press.example/own', ...affected.map(({ url }) => url)],
  });
});

it('builds, of a record, the articles that show it', () => {
  const affected = [page('news-item', 'pusk', 'mentioned'), page('organisation', 'zavod', 'organisation')];
  const { build, purge } = workFor(event('person.updated', null), affected);
  expect(build).toEqual([{ locale: 'ru', slug: 'pusk' }]);
  expect(purge).toContain('https://press.example/own');
});

it('purges an address once', () => {
  const own = { ...page('person', 'orlova', 'participant'), url: 'https://press.example/own' };
  expect(workFor(event('news-item.withdrawn', 'ru'), [own]).purge).toEqual(['https://press.example/own']);
});
