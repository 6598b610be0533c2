/**
 * What Strapi's own routes answer in public: for each type its fields, the paths `populate` may name and the relations
 * `filters` may follow. What is not listed here can't be read, filtered, sorted or populated by anybody. Names are ours;
 * `resolve-grammar.ts` turns them into the app's.
 */
import type { ShapeName } from '../content-model/model';
import type { TypeName } from '../content-model/types';
import type { LinkKind } from '../visibility/links-of';

/** What a field holds, and so which operators `filters` knows for it; `shown` fields are neither filtered nor sorted. */
export type FieldKind = 'text' | 'word' | 'day' | 'partialDate' | 'instant' | 'flag' | 'shown';

/** How a populated path is shown: a picture, a file, what the newsroom computes, or fields and further paths. */
export type PathGrammar = 'image' | 'file' | 'localizations' | 'otherNews' | 'newsItems' | Paths;
export interface Paths {
  [field: string]: PathGrammar;
}

/** How a filter finds the documents that have a relation: in the record of public links, or in the relation itself. */
export type RelationSource = LinkKind | 'own';

export interface TypeGrammar {
  populate: Paths;
  /** Paths that end at a record; `filters` may ask for its `documentId` or `slug`. */
  relations: Readonly<Record<string, RelationSource>>;
  /** Without `sort`: fields of the type, `-` for descending. */
  order: readonly string[];
}

/** The public fields of each shape; `documentId` always comes along with documents. */
export const FIELDS: Readonly<Partial<Record<ShapeName, Readonly<Record<string, FieldKind>>>>> = {
  newsItem: {
    title: 'text',
    slug: 'word',
    lead: 'text',
    body: 'shown',
    date: 'instant',
    byline: 'text',
    eventKind: 'word',
    eventDate: 'day',
    eventEndDate: 'day',
    venue: 'text',
    andOthers: 'flag',
    othersText: 'shown',
    locale: 'shown',
    publishedAt: 'instant',
    firstPublishedAt: 'instant',
    updatedAt: 'instant',
  },
  person: { lastName: 'text', firstName: 'text', patronymic: 'text', gender: 'word', slug: 'word', biography: 'text' },
  position: { title: 'text', acting: 'flag', from: 'partialDate', to: 'partialDate' },
  organisation: { name: 'text', shortName: 'text', legalForm: 'text', slug: 'word', kind: 'word', website: 'shown' },
  agreement: {
    title: 'text',
    slug: 'word',
    form: 'word',
    signedOn: 'partialDate',
    place: 'text',
    effectiveFrom: 'partialDate',
    validUntil: 'partialDate',
    terminatedOn: 'partialDate',
    term: 'text',
    aims: 'shown',
    focusAreas: 'shown',
  },
  topic: { name: 'text', slug: 'word' },
  region: { name: 'text', slug: 'word' },
  participant: { name: 'shown', role: 'shown' },
  affiliation: { text: 'shown', title: 'shown', acting: 'shown', organisationName: 'shown' },
  photo: {
    caption: 'shown',
    credit: 'shown',
    creator: 'shown',
    copyright: 'shown',
    takenAt: 'shown',
    alternativeText: 'shown',
    decorative: 'shown',
    focalPoint: 'shown',
  },
  party: { name: 'shown' },
  signatory: { name: 'shown' },
  correction: { date: 'shown', kind: 'shown', text: 'shown' },
  source: { name: 'shown', url: 'shown' },
  seo: { title: 'shown', description: 'shown' },
};

const person: Paths = { portrait: 'image' };
const organisation: Paths = { logo: 'image' };
const affiliation: Paths = { organisation };
const agreement: Paths = {
  parties: { organisation },
  signatories: { person, affiliation, onBehalfOf: { organisation } },
  documents: 'file',
};

export const GRAMMAR: Readonly<Record<TypeName, TypeGrammar>> = {
  newsItem: {
    populate: {
      source: {},
      venueOrganisation: organisation,
      participants: { person, affiliations: affiliation },
      agreements: agreement,
      photos: { image: 'image', people: person },
      attachments: 'file',
      topics: {},
      regions: {},
      organisations: organisation,
      corrections: {},
      seo: { image: 'image' },
      localizations: 'localizations',
      otherNews: 'otherNews',
    },
    relations: {
      topics: 'topic',
      regions: 'region',
      organisations: 'mention',
      agreements: 'agreement',
      venueOrganisation: 'venue',
      'participants.person': 'participant',
      'participants.affiliations.organisation': 'affiliation',
      'photos.people': 'photo',
    },
    order: ['-date'],
  },
  person: {
    populate: { portrait: 'image', positions: { organisation } },
    relations: {},
    order: ['lastName', 'firstName', 'patronymic'],
  },
  position: {
    populate: { person, organisation },
    relations: { person: 'own', organisation: 'own' },
    order: ['-from', 'title'],
  },
  organisation: {
    populate: { logo: 'image', parent: organisation, region: {} },
    relations: { parent: 'own', region: 'own' },
    order: ['name'],
  },
  agreement: { populate: { ...agreement, newsItems: 'newsItems' }, relations: {}, order: ['-signedOn', 'title'] },
  topic: { populate: {}, relations: {}, order: ['name'] },
  region: { populate: {}, relations: {}, order: ['name'] },
};
