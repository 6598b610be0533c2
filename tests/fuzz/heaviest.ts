/** The most that each public route may be asked for at once: whole pages, all filters with as many values as they take, every path. */

/** Slugs of an archive, by the route's name. */
export type Slugs = Readonly<Record<'news-items' | 'persons' | 'organisations' | 'agreements' | 'topics' | 'regions', readonly string[]>>;

const MOST_SLUGS = 50;
/** As long as a compared value may be. */
const LONG = 'o'.repeat(200);

const many = (slugs: readonly string[]): string => slugs.slice(0, MOST_SLUGS).join(',');

const newsroom = (slugs: Slugs): string[] => {
  const filters = `person=${many(slugs.persons)}&organisation=${many(slugs.organisations)}&topic=${many(slugs.topics)}&region=${many(slugs.regions)}`;
  return [
    'news-items?pageSize=100',
    `news-items?pageSize=100&${filters}&from=2000-01-01&to=2099-12-31&sort=-updatedAt`,
    'news-items?pageSize=1&page=10000',
    'persons?pageSize=100',
    'organisations?pageSize=100',
    `agreements?pageSize=100&party=${many(slugs.organisations)}&signedFrom=2000-01-01&signedTo=2099-12-31`,
    'topics',
    'regions',
    'redirects?since=2000-01-01T00:00:00.000Z',
    'changes?limit=100',
    ...slugs['news-items'].slice(0, 20).flatMap((slug) => [`news-items/${slug}`, `news-items/${slug}/other-news?limit=24`]),
    ...slugs.persons.slice(0, 20).map((slug) => `persons/${slug}`),
    ...slugs.organisations.slice(0, 20).map((slug) => `organisations/${slug}`),
    ...slugs.agreements.slice(0, 20).map((slug) => `agreements/${slug}`),
  ].map((path) => `/api/newsroom/${path}`);
};

const ARTICLE = 'participants.person.portrait,participants.affiliations.organisation.logo,photos.image,photos.people.portrait';
const AGREEMENT = 'agreements.parties.organisation,agreements.signatories.person,agreements.documents';

/** Twenty conditions, each of which looks through a text. */
const conditions = (field: string): string =>
  Array.from({ length: 20 }, (_, place) => `filters[$or][${place}][${field}][$containsi]=${place}${LONG.slice(2)}`).join('&');

const ofPersons = (slugs: readonly string[]): string =>
  slugs
    .slice(0, MOST_SLUGS)
    .map((slug, place) => `filters[participants][person][slug][$in][${place}]=${slug}`)
    .join('&');

const core = (slugs: Slugs): string[] =>
  [
    'news-items?pagination[pageSize]=100',
    `news-items?pagination[pageSize]=40&populate=${ARTICLE}`,
    `news-items?pagination[pageSize]=25&populate=${ARTICLE},${AGREEMENT},topics,regions`,
    'news-items?pagination[pageSize]=25&populate=*',
    'news-items?pagination[pageSize]=25&populate=otherNews',
    'news-items?pagination[start]=1000000&pagination[limit]=1',
    `news-items?sort=title,venue,byline,lead&pagination[pageSize]=100&${conditions('lead')}`,
    `news-items?${ofPersons(slugs.persons)}&pagination[pageSize]=100`,
    'persons?pagination[pageSize]=100&populate=*',
    'persons?pagination[pageSize]=100&populate=positions.organisation.logo',
    `persons?pagination[pageSize]=100&${conditions('biography')}`,
    'positions?pagination[pageSize]=100&populate=*',
    'organisations?pagination[pageSize]=100&populate=*',
    'agreements?pagination[pageSize]=25&populate=newsItems',
    'agreements?pagination[pageSize]=25&populate=*',
    'topics?pagination[pageSize]=100',
    'regions?pagination[pageSize]=100',
  ].map((path) => `/api/${path}`);

export const heaviestQuestions = (slugs: Slugs): string[] => [...newsroom(slugs), ...core(slugs)];
