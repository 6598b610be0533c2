/**
 * The newsroom's own domain types, free of Strapi and of the app's attribute names. Scalars are null when
 * empty (never ""), lists are [] when empty. What a reading did not ask for is null or [] too.
 * Partial dates are text: `2024`, `2024-05` or `2024-05-17`; instants are ISO 8601 UTC.
 */
import type { AgreementForm } from '../../../shared/contracts/agreements';
import type { Blocks } from '../../../shared/contracts/news-items';
import type { FocalPoint, ParticipantRole } from '../../../shared/contracts/records';

export type TypeName = 'newsItem' | 'person' | 'position' | 'organisation' | 'agreement' | 'topic' | 'region';

export type RecordTypeName = Exclude<TypeName, 'newsItem' | 'position'>;

interface Stored {
  /** The row's number; never leaves the server except to the panel. */
  id: number;
  documentId: string;
}

export interface MediaFile {
  id: number;
  url: string;
  name: string;
  mime: string;
  /** Kilobytes, as Strapi stores it. */
  size: number;
  width: number | null;
  height: number | null;
  alternativeText: string | null;
  caption: string | null;
  focalPoint: FocalPoint | null;
  formats: Record<string, { url: string; mime: string; width: number; height: number }> | null;
}

export interface ExternalId {
  scheme: string;
  value: string;
}

export interface Topic extends Stored {
  slug: string;
  name: string;
  translations: Array<{ locale: string; name: string | null }>;
}

export type Region = Topic;

export interface Position extends Stored {
  title: string;
  acting: boolean;
  from: string | null;
  to: string | null;
  order: number;
  person: Person | null;
  organisation: Organisation | null;
  translations: Array<{ locale: string; title: string | null }>;
}

export interface Person extends Stored {
  lastName: string;
  firstName: string;
  patronymic: string | null;
  gender: 'male' | 'female' | null;
  slug: string;
  portrait: MediaFile | null;
  biography: string | null;
  aliases: string[];
  externalIds: ExternalId[];
  listed: boolean;
  /** Names the person in relation pickers; kept by the plugin. */
  label: string | null;
  positions: Position[];
  translations: Array<{
    locale: string;
    lastName: string | null;
    firstName: string | null;
    patronymic: string | null;
    biography: string | null;
  }>;
}

export interface Organisation extends Stored {
  name: string;
  shortName: string | null;
  legalForm: string | null;
  slug: string;
  kind: string | null;
  parent: Organisation | null;
  region: Region | null;
  aliases: string[];
  website: string | null;
  logo: MediaFile | null;
  externalIds: ExternalId[];
  listed: boolean;
  translations: Array<{ locale: string; name: string | null; shortName: string | null }>;
}

export interface Affiliation {
  text: string | null;
  title: string | null;
  acting: boolean;
  organisation: Organisation | null;
  organisationName: string | null;
}

export interface Participant {
  id: number;
  person: Person | null;
  name: string | null;
  role: ParticipantRole;
  affiliations: Array<Affiliation & { id: number }>;
  /** Added from the text when the article came in, and not confirmed by an editor yet. Never public. */
  addedAutomatically: boolean;
}

export interface Photo {
  id: number;
  image: MediaFile | null;
  caption: string | null;
  credit: string | null;
  creator: string | null;
  copyright: string | null;
  takenAt: string | null;
  place: string | null;
  alternativeText: string | null;
  decorative: boolean;
  people: Person[];
  keywords: string[];
  focalPoint: FocalPoint | null;
}

export interface Party {
  id: number;
  organisation: Organisation | null;
  name: string | null;
}

export interface Signatory {
  id: number;
  person: Person | null;
  name: string | null;
  affiliation: (Affiliation & { id: number }) | null;
  onBehalfOf: Party | null;
}

export interface Agreement extends Stored {
  title: string;
  slug: string;
  form: AgreementForm;
  signedOn: string;
  place: string | null;
  effectiveFrom: string | null;
  validUntil: string | null;
  terminatedOn: string | null;
  term: string | null;
  parties: Party[];
  signatories: Signatory[];
  aims: string[];
  focusAreas: string[];
  documents: MediaFile[];
  listed: boolean;
  translations: Array<{
    locale: string;
    title: string | null;
    place: string | null;
    term: string | null;
    aims: string[];
    focusAreas: string[];
  }>;
}

export interface NewsItem extends Stored {
  /** Null where the app's news items are not localised: then they are in the default locale. */
  locale: string | null;
  /** Null for a draft row. */
  publishedAt: string | null;
  createdAt: string;
  updatedAt: string;
  title: string | null;
  slug: string | null;
  lead: string | null;
  body: Blocks;
  date: string | null;
  byline: string | null;
  source: { name: string | null; url: string | null } | null;
  eventKind: string | null;
  eventDate: string | null;
  eventEndDate: string | null;
  venue: string | null;
  venueOrganisation: Organisation | null;
  participants: Participant[];
  andOthers: boolean;
  othersText: string | null;
  agreements: Agreement[];
  photos: Photo[];
  attachments: MediaFile[];
  topics: Topic[];
  regions: Region[];
  organisations: Organisation[];
  pinnedNews: NewsItem[];
  excludedNews: NewsItem[];
  hiddenFromOtherNews: boolean;
  corrections: Array<{
    date: string;
    kind: 'correction' | 'clarification' | 'update';
    text: string;
    public: boolean;
  }>;
  seo: { title: string | null; description: string | null; image: MediaFile | null } | null;
  embargoUntil: string | null;
  /** Accredited journalists may read it while the embargo lasts. */
  openToAccredited: boolean;
  withdrawnForGood: boolean;
  dismissedNames: string[];
}

export interface DomainTypes {
  newsItem: NewsItem;
  person: Person;
  position: Position;
  organisation: Organisation;
  agreement: Agreement;
  topic: Topic;
  region: Region;
}
