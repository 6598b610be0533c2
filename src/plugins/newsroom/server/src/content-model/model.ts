/**
 * What the newsroom knows of each type: its fields by our names and what kind each is. Configuration maps
 * our names to the app's attributes (`config/`); `read.ts` and `populate.ts` walk this description, so that
 * no other module needs to know how the app calls things.
 */
import type { TypeName } from './types';

export type ComponentName =
  | 'participant'
  | 'affiliation'
  | 'photo'
  | 'party'
  | 'signatory'
  | 'correction'
  | 'source'
  | 'seo'
  | 'externalId'
  | 'nameTranslation'
  | 'personTranslation'
  | 'positionTranslation'
  | 'organisationTranslation'
  | 'agreementTranslation';

export type ShapeName = TypeName | ComponentName;

export type Field =
  | { kind: 'scalar'; is: 'text' | 'boolean' | 'integer' | 'instant' | 'day' | 'json' | 'lines' | 'blocks' }
  | { kind: 'media'; many: boolean }
  | { kind: 'relation'; to: TypeName; many: boolean }
  | { kind: 'component'; of: ComponentName; many: boolean };

export type Shape = Readonly<Record<string, Field>>;

const text: Field = { kind: 'scalar', is: 'text' };
const boolean: Field = { kind: 'scalar', is: 'boolean' };
const integer: Field = { kind: 'scalar', is: 'integer' };
const instant: Field = { kind: 'scalar', is: 'instant' };
const day: Field = { kind: 'scalar', is: 'day' };
const json: Field = { kind: 'scalar', is: 'json' };
const lines: Field = { kind: 'scalar', is: 'lines' };
const blocks: Field = { kind: 'scalar', is: 'blocks' };
const file: Field = { kind: 'media', many: false };
const files: Field = { kind: 'media', many: true };
const one = (to: TypeName): Field => ({ kind: 'relation', to, many: false });
const many = (to: TypeName): Field => ({ kind: 'relation', to, many: true });
const component = (of: ComponentName): Field => ({ kind: 'component', of, many: false });
const components = (of: ComponentName): Field => ({ kind: 'component', of, many: true });

export const MODEL = {
  newsItem: {
    title: text,
    slug: text,
    lead: text,
    body: blocks,
    date: instant,
    byline: text,
    source: component('source'),
    eventKind: text,
    eventDate: day,
    eventEndDate: day,
    venue: text,
    venueOrganisation: one('organisation'),
    participants: components('participant'),
    andOthers: boolean,
    othersText: text,
    agreements: many('agreement'),
    photos: components('photo'),
    attachments: files,
    topics: many('topic'),
    regions: many('region'),
    organisations: many('organisation'),
    pinnedNews: many('newsItem'),
    excludedNews: many('newsItem'),
    hiddenFromOtherNews: boolean,
    corrections: components('correction'),
    seo: component('seo'),
    embargoUntil: instant,
    openToAccredited: boolean,
    withdrawnForGood: boolean,
    dismissedNames: lines,
  },
  person: {
    lastName: text,
    firstName: text,
    patronymic: text,
    gender: text,
    slug: text,
    portrait: file,
    biography: text,
    aliases: lines,
    externalIds: components('externalId'),
    listed: boolean,
    label: text,
    positions: many('position'),
    translations: components('personTranslation'),
  },
  position: {
    person: one('person'),
    organisation: one('organisation'),
    title: text,
    acting: boolean,
    from: text,
    to: text,
    order: integer,
    translations: components('positionTranslation'),
  },
  organisation: {
    name: text,
    shortName: text,
    legalForm: text,
    slug: text,
    kind: text,
    parent: one('organisation'),
    region: one('region'),
    aliases: lines,
    website: text,
    logo: file,
    externalIds: components('externalId'),
    listed: boolean,
    translations: components('organisationTranslation'),
  },
  agreement: {
    title: text,
    slug: text,
    form: text,
    signedOn: text,
    place: text,
    effectiveFrom: text,
    validUntil: text,
    terminatedOn: text,
    term: text,
    parties: components('party'),
    signatories: components('signatory'),
    aims: lines,
    focusAreas: lines,
    documents: files,
    listed: boolean,
    newsItems: many('newsItem'),
    translations: components('agreementTranslation'),
  },
  topic: { name: text, slug: text, translations: components('nameTranslation') },
  region: { name: text, slug: text, translations: components('nameTranslation') },

  participant: { person: one('person'), name: text, role: text, affiliations: components('affiliation'), addedAutomatically: boolean },
  affiliation: {
    text,
    title: text,
    acting: boolean,
    organisation: one('organisation'),
    organisationName: text,
  },
  photo: {
    image: file,
    caption: text,
    credit: text,
    creator: text,
    copyright: text,
    takenAt: instant,
    place: text,
    alternativeText: text,
    decorative: boolean,
    people: many('person'),
    keywords: lines,
    focalPoint: json,
  },
  party: { organisation: one('organisation'), name: text },
  signatory: {
    person: one('person'),
    name: text,
    affiliation: component('affiliation'),
    onBehalfOf: component('party'),
  },
  correction: { date: day, kind: text, text, public: boolean },
  source: { name: text, url: text },
  seo: { title: text, description: text, image: file },
  externalId: { scheme: text, value: text },
  nameTranslation: { locale: text, name: text },
  personTranslation: { locale: text, lastName: text, firstName: text, patronymic: text, biography: text },
  positionTranslation: { locale: text, title: text },
  organisationTranslation: { locale: text, name: text, shortName: text },
  agreementTranslation: { locale: text, title: text, place: text, term: text, aims: lines, focusAreas: lines },
} as const satisfies Record<ShapeName, Shape>;

/** What the plugin cannot work without; everything else an app may leave out (`null` in configuration). */
export const REQUIRED_FIELDS: Readonly<Partial<Record<ShapeName, readonly string[]>>> = {
  newsItem: ['title', 'slug'],
  person: ['lastName', 'firstName', 'slug'],
  position: ['person', 'organisation', 'title'],
  organisation: ['name', 'slug'],
  agreement: ['title', 'slug', 'signedOn'],
  topic: ['name', 'slug'],
  region: ['name', 'slug'],
};

/** Types that an app may do without; `newsItem` is not among them. */
export const OPTIONAL_TYPES: readonly TypeName[] = ['person', 'position', 'organisation', 'agreement', 'topic', 'region'];

export const TYPE_NAMES: readonly TypeName[] = ['newsItem', ...OPTIONAL_TYPES];
