/**
 * The shapes of the demo's content files. They are written for a hand to type, not for Strapi: records name
 * each other by `key`, people on an article are named by key alone (their titles follow from the positions
 * at the date), and text is lines. `build/` turns them into what the Document Service takes.
 */
export type Key = string;

/** `2024`, `2024-05` or `2024-05-17`. */
export type PartialDate = string;

export type EventKind = 'meeting' | 'visit' | 'ceremony' | 'forum' | 'conference' | 'exhibition' | 'briefing' | 'signing' | 'other';

export type Role = 'participant' | 'speaker' | 'host' | 'moderator' | 'guest';

export interface NameContent {
  key: Key;
  name: string;
  en: string;
}

export interface OrganisationContent {
  key: Key;
  name: string;
  shortName?: string;
  legalForm?: string;
  kind: 'authority' | 'company' | 'association' | 'university' | 'institution' | 'media' | 'other';
  region?: Key;
  parent?: Key;
  aliases?: string[];
  website?: string;
  listed?: boolean;
  /** The nominative as articles print it; the name when missing. */
  printed?: string;
  /** What follows a title in print: "директор …". */
  of: string;
  en: { name: string; shortName?: string };
}

export interface PersonContent {
  key: Key;
  lastName: string;
  firstName: string;
  patronymic?: string;
  gender: 'male' | 'female';
  /** Draws a portrait; the number varies it. */
  portrait?: number;
  biography?: string;
  aliases?: string[];
  listed?: boolean;
  /** Left out: the name is transliterated where it is asked for. */
  en?: { lastName: string; firstName: string; patronymic?: string; biography?: string };
  /** "Имя Фамилия" in Latin letters, as English articles print it. */
  printedEn: string;
}

export interface PositionContent {
  person: Key;
  organisation: Key;
  /** Nominative, one of `titles.ts`. */
  title: string;
  acting?: boolean;
  from?: PartialDate;
  to?: PartialDate;
  /** The whole phrase as printed, where it is not title + organisation in the genitive. */
  printed?: string;
  printedEn?: string;
  /** The nominative of an acting office's phrase, where it is not title + organisation in the genitive. */
  office?: string;
}

export interface AffiliationContent {
  text: string;
  title: string;
  acting?: boolean;
  organisation?: Key;
  organisationName?: string;
  en?: { text: string; title: string };
}

/** Who signs, and by which office: on behalf of the organisation that the office is in. */
export interface SignatoryContent {
  person: Key;
  organisation: Key;
}

/** A PDF that holds one picture. */
export interface DocumentContent {
  key: Key;
  name: string;
  picture: Key;
}

export interface AgreementContent {
  key: Key;
  title: string;
  form: 'agreement' | 'memorandum' | 'protocol' | 'roadmap' | 'contract' | 'other';
  signedOn: PartialDate;
  place?: string;
  effectiveFrom?: PartialDate;
  validUntil?: PartialDate;
  terminatedOn?: PartialDate;
  term?: string;
  /** Organisations by key; `{ name }` for a party that is printed only. */
  parties: Array<Key | { name: string }>;
  signatories: SignatoryContent[];
  aims: string[];
  focusAreas: string[];
  /** One of `DOCUMENTS`. */
  document?: Key;
  listed?: boolean;
  en?: { title: string; place?: string; term?: string; aims: string[]; focusAreas: string[] };
}

/** `key`, `key:role`, or a person with chosen affiliations, or a bare printed name. */
export type ParticipantContent = string | { name: string; nameEn?: string; role?: Role; affiliations: AffiliationContent[] };

export interface PhotoContent {
  picture: Key;
  caption?: string;
  captionEn?: string;
  credit?: string;
  creator?: string;
  place?: string;
  people?: Key[];
  keywords?: string[];
  decorative?: boolean;
}

export interface CorrectionContent {
  date: string;
  kind: 'correction' | 'clarification' | 'update';
  text: string;
  public?: boolean;
}

export interface TranslationContent {
  title: string;
  lead: string;
  body: string[];
  venue?: string;
  others?: string;
}

export interface NewsContent {
  key: Key;
  /** Moscow time, `2025-05-17T14:30`. */
  date: string;
  slug?: string;
  kind?: EventKind;
  /** The day of `date` unless given; only items with a `kind` have one. */
  eventDate?: string;
  eventEndDate?: string;
  venue?: string;
  venueOrganisation?: Key;
  title: string;
  lead: string;
  /** Paragraphs; `## ` heads a section, `- ` is a list item, `> ` a quotation; `**bold**`, `[text](url)`. */
  body: string[];
  participants?: ParticipantContent[];
  /** "и другие", as printed. */
  others?: string;
  agreements?: Key[];
  photos?: PhotoContent[];
  topics: Key[];
  regions: Key[];
  organisations?: Key[];
  byline?: string;
  source?: { name: string; url?: string };
  seo?: { title?: string; description?: string };
  /** Keys of earlier items. */
  pinned?: Key[];
  excluded?: Key[];
  hiddenFromOtherNews?: boolean;
  corrections?: CorrectionContent[];
  attachment?: Key;
  dismissedNames?: string[];
  /** The embargo ends so many days after seeding: a typed date would pass one day and the example with it. */
  embargoDays?: number;
  state?: 'published' | 'draft' | 'withdrawn-for-good';
  en?: TranslationContent;
}
