import type { Agreement } from './agreements';
import type { Affiliation, FileLink, ParticipantRole, PersonLink, Photo, RecordLink, Tag } from './records';

export interface Card {
  documentId: string;
  locale: string;
  slug: string;
  url: string;
  title: string;
  lead: string | null;
  /** The shown date and time, ISO 8601 UTC. */
  date: string;
  firstPublishedAt: string;
  /** The time of the last public change, ISO 8601 UTC. */
  updatedAt: string;
  photo: Photo | null;
  photoCount: number;
  topics: Tag[];
  regions: Tag[];
}

export type ReasonKind = 'pinned' | 'person' | 'organisation' | 'agreement' | 'topic' | 'region' | 'text' | 'recent';

export interface Reason {
  kind: ReasonKind;
  slug: string | null;
  name: string | null;
  /** Four decimals; the weights of an entry add up to its score within 0.0001. */
  weight: number;
  /** The reason in words of the page's locale. */
  label: string;
}

export interface OtherNewsEntry extends Card {
  /** Four decimals; 0 for pinned and recent entries. */
  score: number;
  reasons: Reason[];
}

export interface NewsEvent {
  kind: string | null;
  /** A day without a zone, `2025-05-17`. */
  date: string | null;
  endDate: string | null;
  venue: string | null;
  venueOrganisation: RecordLink | null;
}

export interface Participant {
  /** As printed. */
  name: string;
  person: PersonLink | null;
  role: ParticipantRole;
  /** Is a signatory of one of the page's agreements. */
  signed: boolean;
  affiliations: Affiliation[];
}

export interface Source {
  name: string | null;
  url: string | null;
}

export interface Correction {
  date: string;
  kind: 'correction' | 'clarification' | 'update';
  text: string;
}

export type ShareNetwork = 'vk' | 'telegram' | 'ok' | 'whatsapp' | 'email';

export interface ShareLink {
  network: ShareNetwork;
  url: string;
}

export interface Seo {
  title: string;
  description: string | null;
  canonicalUrl: string;
  /** Property → content, as in `<meta property="og:title" content="…">`. */
  openGraph: Record<string, string | string[]>;
  /** A schema.org NewsArticle. */
  jsonLd: Record<string, unknown>;
}

export interface Localization {
  locale: string;
  slug: string;
  url: string;
}

/** The document of Strapi's blocks field, as stored. */
export type Blocks = Array<Record<string, unknown>>;

/** Why somebody is shown a page that is not public. */
export interface EarlyPage {
  /** `preview`: a draft as it would be if it were published now; `accredited`: published, and under an embargo. */
  why: 'preview' | 'accredited';
  /** The end of the preview's address, or of the embargo. */
  until: string;
}

/** `GET …/news-items/:slug` before the page is public, and `GET …/previews/:documentId`. */
export interface EarlyPageResponse {
  data: NewsPage;
  meta: { early: EarlyPage };
}

export interface NewsPage {
  documentId: string;
  locale: string;
  slug: string;
  url: string;
  title: string;
  lead: string | null;
  body: Blocks;
  bodyHtml: string;
  bodyText: string;
  date: string;
  firstPublishedAt: string;
  updatedAt: string;
  byline: string | null;
  source: Source | null;
  event: NewsEvent;
  participants: Participant[];
  andOthers: boolean;
  othersText: string | null;
  photos: Photo[];
  attachments: FileLink[];
  agreements: Agreement[];
  topics: Tag[];
  regions: Tag[];
  /** Mentioned without a participant. */
  organisations: RecordLink[];
  corrections: Correction[];
  otherNews: OtherNewsEntry[];
  share: ShareLink[];
  seo: Seo;
  localizations: Localization[];
}
