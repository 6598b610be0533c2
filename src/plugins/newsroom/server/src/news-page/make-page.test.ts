import {
  sampleAffiliation,
  sampleFile,
  sampleNewsItem,
  sampleOrganisation,
  sampleParticipant,
  samplePerson,
  samplePhoto,
  sampleTopic,
} from '../content-model/samples.test-support';
import type { Publication } from '../visibility/publication';
import { makeCard } from './make-card';
import { makePage } from './make-page';
import { samplePageContext } from './page-context.test-support';

const publication: Publication = {
  newsItem: 'item',
  itemLocale: 'ru',
  slug: 'vstrecha',
  date: '2025-05-17T09:00:00.000Z',
  publicFrom: '2025-05-17T12:00:00.000Z',
  firstPublishedAt: '2025-05-17T12:00:00.000Z',
  changedAt: '2025-05-18T12:00:00.000Z',
  digest: 'a',
  rowId: 1,
  gone: null,
  hidden: false,
  pinned: [],
  excluded: [],
};
const item = sampleNewsItem('item', {
  lead: 'Коротко о главном.',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Стороны договорились.' }] }],
  eventKind: 'meeting',
  eventDate: '2025-05-17',
  venue: 'Цех № 1',
  venueOrganisation: sampleOrganisation('works'),
  participants: [
    sampleParticipant({
      name: 'Анна Орлова',
      person: samplePerson('anna'),
      affiliations: [sampleAffiliation({ text: 'директор завода', title: 'директор', organisationName: 'Завод' })],
    }),
  ],
  photos: [
    samplePhoto({ caption: 'Подписание', credit: 'Фото: пресс-служба', alternativeText: 'Двое жмут руки' }),
    samplePhoto({ image: null }),
  ],
  topics: [sampleTopic('industry')],
  corrections: [
    { date: '2025-05-18', kind: 'correction', text: 'Исправлена дата.', public: true },
    { date: '2025-05-18', kind: 'update', text: 'Для своих.', public: false },
  ],
});
const context = samplePageContext();
const localizations = [publication, { ...publication, itemLocale: 'en', slug: 'meeting' }];
const page = makePage({ item, publication, localizations, otherNews: [] }, context);

it('takes its address and its times from the record of its public life', () => {
  expect(page).toMatchObject({
    slug: 'vstrecha',
    url: 'https://press.example/ru/news/vstrecha',
    firstPublishedAt: '2025-05-17T12:00:00.000Z',
    updatedAt: '2025-05-18T12:00:00.000Z',
    localizations: [
      { locale: 'ru', slug: 'vstrecha', url: 'https://press.example/ru/news/vstrecha' },
      { locale: 'en', slug: 'meeting', url: 'https://press.example/en/news/meeting' },
    ],
  });
});

it('shows public corrections and photos that have a picture', () => {
  expect(page.corrections).toEqual([{ date: '2025-05-18', kind: 'correction', text: 'Исправлена дата.' }]);
  expect(page.photos).toHaveLength(1);
});

it('describes itself to search engines and social networks', () => {
  expect(page.seo).toMatchObject({ title: 'Встреча на заводе', description: 'Коротко о главном.', canonicalUrl: page.url });
  expect(page.seo.openGraph).toEqual({
    'og:type': 'article',
    'og:site_name': 'Пресс-служба',
    'og:title': 'Встреча на заводе',
    'og:description': 'Коротко о главном.',
    'og:url': page.url,
    'og:locale': 'ru_RU',
    'og:locale:alternate': ['en_GB'],
    'og:image': 'https://api.press.example/uploads/hall.jpg',
    'og:image:width': '1600',
    'og:image:height': '900',
    'og:image:alt': 'Двое жмут руки',
    'article:published_time': '2025-05-17T12:00:00.000Z',
    'article:modified_time': '2025-05-18T12:00:00.000Z',
    'article:tag': ['Промышленность'],
    'twitter:card': 'summary_large_image',
  });
});

it("lets the editor's own words for search engines win", () => {
  const seo = { title: 'Для поиска', description: 'Иначе', image: sampleFile({ url: '/uploads/card.jpg' }) };
  const own = makePage({ item: { ...item, seo }, publication, localizations, otherNews: [] }, context);
  expect(own.title).toBe('Встреча на заводе');
  expect(own.seo).toMatchObject({ title: 'Для поиска', description: 'Иначе' });
  expect(own.seo.openGraph['og:image']).toBe('https://api.press.example/uploads/card.jpg');
});

it('is a NewsArticle whose participants have roles with the printed title', () => {
  expect(page.seo.jsonLd).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Встреча на заводе',
    datePublished: '2025-05-17T12:00:00.000Z',
    dateModified: '2025-05-18T12:00:00.000Z',
    image: [
      {
        '@type': 'ImageObject',
        contentUrl: 'https://api.press.example/uploads/hall.jpg',
        caption: 'Подписание',
        creditText: 'Фото: пресс-служба',
        width: 1600,
        height: 900,
      },
    ],
    about: [
      {
        '@type': 'Event',
        startDate: '2025-05-17',
        location: { '@type': 'Place', name: 'Цех № 1' },
        attendee: [
          {
            '@type': 'Role',
            roleName: ['директор завода'],
            attendee: {
              '@type': 'Person',
              name: 'Анна Орлова',
              url: 'https://press.example/ru/people/anna',
              affiliation: [{ '@type': 'Organization', name: 'Завод' }],
            },
          },
        ],
      },
    ],
  });
  expect(JSON.stringify(page.seo.jsonLd)).not.toMatch(/null|""|\[\]/);
});

it('is short on a card', () => {
  expect(makeCard(item, publication, context)).toEqual({
    documentId: 'item',
    locale: 'ru',
    slug: 'vstrecha',
    url: page.url,
    title: 'Встреча на заводе',
    lead: 'Коротко о главном.',
    date: '2025-05-17T09:00:00.000Z',
    firstPublishedAt: '2025-05-17T12:00:00.000Z',
    updatedAt: '2025-05-18T12:00:00.000Z',
    photo: page.photos[0],
    photoCount: 1,
    topics: [{ slug: 'industry', name: 'Промышленность' }],
    regions: [],
  });
});
