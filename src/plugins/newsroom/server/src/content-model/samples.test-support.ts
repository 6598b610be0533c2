/** Whole domain objects for tests, empty but for what the test gives. */
import type { Affiliation, Agreement, MediaFile, NewsItem, Organisation, Participant, Person, Photo, Position, Topic } from './types';

const stored = (documentId: string) => ({ id: 1, documentId });

export const sampleFile = (given: Partial<MediaFile> = {}): MediaFile => ({
  id: 1,
  url: '/uploads/hall.jpg',
  name: 'hall.jpg',
  mime: 'image/jpeg',
  size: 12.5,
  width: 1600,
  height: 900,
  alternativeText: null,
  caption: null,
  focalPoint: null,
  formats: null,
  ...given,
});

export const samplePerson = (documentId: string, given: Partial<Person> = {}): Person => ({
  ...stored(documentId),
  lastName: 'Орлова',
  firstName: 'Анна',
  patronymic: null,
  gender: null,
  slug: documentId,
  portrait: null,
  biography: null,
  aliases: [],
  externalIds: [],
  listed: false,
  label: null,
  positions: [],
  translations: [],
  ...given,
});

export const sampleOrganisation = (documentId: string, given: Partial<Organisation> = {}): Organisation => ({
  ...stored(documentId),
  name: 'АО «Полёт»',
  shortName: null,
  legalForm: null,
  slug: documentId,
  kind: null,
  parent: null,
  region: null,
  aliases: [],
  website: null,
  logo: null,
  externalIds: [],
  listed: false,
  translations: [],
  ...given,
});

export const samplePosition = (documentId: string, given: Partial<Position> = {}): Position => ({
  ...stored(documentId),
  title: 'директор',
  acting: false,
  from: null,
  to: null,
  order: 0,
  person: null,
  organisation: null,
  translations: [],
  ...given,
});

export const sampleTopic = (documentId: string, given: Partial<Topic> = {}): Topic => ({
  ...stored(documentId),
  slug: documentId,
  name: 'Промышленность',
  translations: [],
  ...given,
});

export const sampleAffiliation = (given: Partial<Affiliation> = {}): Affiliation & { id: number } => ({
  id: 1,
  text: null,
  title: null,
  acting: false,
  organisation: null,
  organisationName: null,
  ...given,
});

export const sampleParticipant = (given: Partial<Participant> = {}): Participant => ({
  id: 1,
  person: null,
  name: null,
  role: 'participant',
  affiliations: [],
  addedAutomatically: false,
  ...given,
});

export const samplePhoto = (given: Partial<Photo> = {}): Photo => ({
  id: 1,
  image: sampleFile(),
  caption: null,
  credit: null,
  creator: null,
  copyright: null,
  takenAt: null,
  place: null,
  alternativeText: null,
  decorative: false,
  people: [],
  keywords: [],
  focalPoint: null,
  ...given,
});

export const sampleAgreement = (documentId: string, given: Partial<Agreement> = {}): Agreement => ({
  ...stored(documentId),
  title: 'Соглашение о площадке',
  slug: documentId,
  form: 'agreement',
  signedOn: '2025-05-17',
  place: null,
  effectiveFrom: null,
  validUntil: null,
  terminatedOn: null,
  term: null,
  parties: [],
  signatories: [],
  aims: [],
  focusAreas: [],
  documents: [],
  listed: false,
  translations: [],
  ...given,
});

export const sampleNewsItem = (documentId: string, given: Partial<NewsItem> = {}): NewsItem => ({
  ...stored(documentId),
  locale: 'ru',
  publishedAt: '2025-05-17T12:00:00.000Z',
  createdAt: '2025-05-17T11:00:00.000Z',
  updatedAt: '2025-05-17T12:00:00.000Z',
  title: 'Встреча на заводе',
  slug: documentId,
  lead: null,
  body: [],
  date: '2025-05-17T09:00:00.000Z',
  byline: null,
  source: null,
  eventKind: null,
  eventDate: null,
  eventEndDate: null,
  venue: null,
  venueOrganisation: null,
  participants: [],
  andOthers: false,
  othersText: null,
  agreements: [],
  photos: [],
  attachments: [],
  topics: [],
  regions: [],
  organisations: [],
  pinnedNews: [],
  excludedNews: [],
  hiddenFromOtherNews: false,
  corrections: [],
  seo: null,
  embargoUntil: null,
  openToAccredited: false,
  withdrawnForGood: false,
  dismissedNames: [],
  ...given,
});
