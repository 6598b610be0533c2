import type { OtherNewsEntry } from './news-items';

/** What an open form changes of a saved relation, in the form's order. Without a place a document goes to the end. */
export interface RelationChange {
  connect: Array<{ documentId: string; start?: true; before?: string }>;
  disconnect: string[];
}

/** A participant of the open form; the saved row by its number, null for a new one. */
export interface ParticipantChange {
  id: number | null;
  name: string;
  person: RelationChange;
  affiliations: Array<{ id: number | null; text: string; organisationName: string; organisation: RelationChange }>;
}

/** Relations of a news item that say what it is about. */
export type SubjectField = 'venueOrganisation' | 'agreements' | 'topics' | 'regions' | 'organisations';

/** `POST /newsroom/other-news/preview`: the list as readers would see it, were the open form published now. Saves nothing. */
export interface OtherNewsPreviewRequest {
  /** The news item whose form is open: its saved draft says what its relations are, which the form itself does not know. */
  documentId?: string | null;
  locale?: string | null;
  title: string;
  lead: string;
  text: string;
  /** The shown date, ISO 8601 UTC; null: now. */
  date?: string | null;
  participants: ParticipantChange[];
  subjects: Partial<Record<SubjectField, RelationChange>>;
  pinned: RelationChange;
  excluded: RelationChange;
}

/**
 * Whether an article that the editor pinned or excluded may stand on a list: a pin on one that may not waits for it, and leaves no hole.
 * `hidden`: its own editor keeps it off other articles' lists; `embargoed`: published, and waiting for its hour.
 */
export type NewsState = 'public' | 'hidden' | 'embargoed' | 'draft';

/** An article as the panel names it. */
export interface NamedNews {
  /** The draft's number (panel only): the open form needs it to connect a relation. */
  id: number;
  documentId: string;
  title: string;
  /** The shown date, ISO 8601 UTC. */
  date: string | null;
  /** Its page at the site; null while it has none. */
  url: string | null;
  /** A small picture's address. */
  picture: string | null;
  state: NewsState;
}

export interface PreviewEntry extends OtherNewsEntry {
  /** The draft's number (panel only); null for an article of a fallback locale, which this one can't be connected to. */
  id: number | null;
  /** Days between the two articles, by the newsroom's calendar; a list never hangs on the time since. */
  daysApart: number;
}

export interface OtherNewsPreviewResponse {
  data: {
    entries: PreviewEntry[];
    /** The saved draft's corrections, in order, which the form's changes are to be applied to. */
    saved: { pinned: string[]; excluded: string[] };
    /** Every article that the form or the saved draft pins or excludes. */
    named: NamedNews[];
    /** How many entries a page carries. */
    length: number;
  };
}

/** `GET /newsroom/other-news/search?q=&locale=`: public articles by words of their titles, the newest first; an empty `q` gives the newest. */
export interface NewsSearchResponse {
  data: NamedNews[];
}

/** An entry of a list that was: why it stood there is told only while its article is public. */
export interface PastEntry {
  documentId: string;
  title: string;
  date: string | null;
  url: string | null;
  state: NewsState | 'deleted';
}

/** `GET /newsroom/news-items/:documentId/other-news?locale=`: what readers see now, and saw when the article was first published. */
export interface PublishedListsResponse {
  data: {
    /** Null while the article is not public. */
    now: OtherNewsEntry[] | null;
    /** Null for an article that was public before lists were kept. */
    atPublication: { at: string; entries: PastEntry[] } | null;
  };
}
