/** schema.org NewsArticle (https://schema.org/NewsArticle) of a page: the facts that the page itself shows. */
import type { Affiliation, Photo } from '../../../shared/contracts/records';
import type { NewsPage, Participant } from '../../../shared/contracts/news-items';

type PageFacts = Omit<NewsPage, 'seo' | 'share' | 'otherNews'>;
type Thing = Record<string, unknown>;

export const jsonLd = (page: PageFacts, description: string | null, siteName: string): Thing =>
  filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': page.url,
    url: page.url,
    mainEntityOfPage: page.url,
    headline: page.title,
    description,
    articleBody: page.bodyText,
    inLanguage: page.locale,
    datePublished: page.firstPublishedAt,
    dateModified: page.updatedAt,
    author: page.byline === null ? { '@type': 'Organization', name: siteName } : { '@type': 'Person', name: page.byline },
    publisher: { '@type': 'Organization', name: siteName },
    isBasedOn: page.source?.url,
    image: page.photos.map(imageObject),
    keywords: page.topics.map(({ name }) => name),
    contentLocation: page.regions.map(({ name }) => ({ '@type': 'Place', name })),
    about: [
      eventOf(page),
      ...page.agreements.map((agreement) =>
        filled({
          '@type': 'CreativeWork',
          '@id': agreement.url,
          url: agreement.url,
          name: agreement.title,
          dateCreated: agreement.signedOn,
        }),
      ),
    ].filter((thing) => thing !== null),
    mentions: page.organisations.map(({ name, url }) => ({ '@type': 'Organization', '@id': url, name, url })),
  });

/** The event with its participants, each as a Role that carries the printed title (https://schema.org/Role). */
const eventOf = (page: PageFacts): Thing | null => {
  const { event, participants } = page;
  if (event.kind === null && event.date === null && participants.length === 0) return null;
  return filled({
    '@type': 'Event',
    name: page.title,
    startDate: event.date,
    endDate: event.endDate,
    location: event.venue === null ? null : { '@type': 'Place', name: event.venue },
    organizer:
      event.venueOrganisation === null
        ? null
        : {
            '@type': 'Organization',
            '@id': event.venueOrganisation.url,
            name: event.venueOrganisation.name,
            url: event.venueOrganisation.url,
          },
    attendee: participants.map(participantRole),
  });
};

const participantRole = (participant: Participant): Thing =>
  filled({
    '@type': 'Role',
    roleName: participant.affiliations.map(printedTitle).filter((title) => title !== null),
    attendee: filled({
      '@type': 'Person',
      '@id': participant.person?.url,
      name: participant.name,
      url: participant.person?.url,
      affiliation: participant.affiliations
        .filter(({ organisation, organisationName }) => organisation !== null || organisationName !== null)
        .map(({ organisation, organisationName }) =>
          filled({
            '@type': 'Organization',
            '@id': organisation?.url,
            name: organisationName ?? organisation?.name,
            url: organisation?.url,
          }),
        ),
    }),
  });

const printedTitle = ({ text, title }: Affiliation): string | null => text ?? title;

const imageObject = (photo: Photo): Thing =>
  filled({
    '@type': 'ImageObject',
    contentUrl: photo.url,
    url: photo.url,
    width: photo.width,
    height: photo.height,
    caption: photo.caption,
    description: photo.alternativeText,
    creditText: photo.credit,
    creator: photo.creator === null ? null : { '@type': 'Person', name: photo.creator },
    copyrightNotice: photo.copyright,
    about: photo.people.map(({ name, url }) => ({ '@type': 'Person', '@id': url, name, url })),
  });

/** schema.org has no nulls: what is empty is left out. */
const filled = (thing: Thing): Thing =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
