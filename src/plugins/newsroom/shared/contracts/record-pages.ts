import type { Agreement } from './agreements';
import type { Card } from './news-items';
import type { Image, Photo, RecordLink } from './records';

/** A list cut into pages, as every list of the newsroom answers. */
export interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

export interface Page<Entry> {
  data: Entry[];
  meta: { pagination: Pagination };
}

/** An office on a person's or an organisation's page; partial dates. */
export interface PositionEntry {
  title: string;
  acting: boolean;
  organisation: RecordLink;
  from: string | null;
  to: string | null;
}

export interface PersonSummary extends RecordLink {
  lastName: string;
  firstName: string;
  patronymic: string | null;
  portrait: Image | null;
  /** Offices held today, in their order. */
  affiliations: PositionEntry[];
}

/** A photo as the news item uses it that shows a person. */
export interface PersonPhoto extends Photo {
  newsItem: { documentId: string; slug: string; url: string; title: string; date: string };
}

export interface PersonPage extends PersonSummary {
  gender: 'male' | 'female' | null;
  biography: string | null;
  /** All offices, the latest first. */
  positions: PositionEntry[];
  /** With whom the person took part in events, the most often first, at most 12; `newsItems` counts the public ones. */
  coParticipants: Array<{ person: RecordLink; newsItems: number }>;
  /** In which public articles show the person, the latest article first, each picture once; at most 24. */
  photos: PersonPhoto[];
  /** The first page of cards. */
  newsItems: Page<Card>;
}

export interface OrganisationSummary extends RecordLink {
  shortName: string | null;
  legalForm: string | null;
  kind: string | null;
  logo: Image | null;
}

export interface OrganisationPage extends OrganisationSummary {
  website: string | null;
  parent: RecordLink | null;
  region: { slug: string; name: string } | null;
  /** Who holds an office in it today. */
  people: Array<{ person: RecordLink; title: string; acting: boolean; from: string | null }>;
  agreements: Agreement[];
  /** Whose people took part in the same events, the most often first, at most 12. */
  coParticipants: Array<{ organisation: RecordLink; newsItems: number }>;
  newsItems: Page<Card>;
}

export interface AgreementPage extends Agreement {
  place: string | null;
  effectiveFrom: string | null;
  validUntil: string | null;
  terminatedOn: string | null;
  /** The public articles that report it, the first page of cards. */
  newsItems: Page<Card>;
}
