import type { Pagination } from './record-pages';
import type { SuggestedAffiliation, SuggestedNameParts, SuggestedPersonReference, SuggestionReason } from './suggestions';

/** Names that are printed on articles and agreements and belong to no person yet, and persons that are one and the same. Panel only. */

/** A document that prints the name. */
export interface NamedIn {
  type: 'newsItem' | 'agreement';
  documentId: string;
  /** Null for agreements. */
  locale: string | null;
  title: string | null;
  /** Day of the event, else of the article; of the signing. */
  date: string | null;
  /** Does a published row print it? Linking changes what the public sees then: the name becomes a link, its letters stay. */
  isPublished: boolean;
  /** As what, as printed there. */
  titles: string[];
}

/** Who a name may be. `name` is the label of the panel's pickers, which says what namesakes are. */
export interface UnlinkedCandidate extends SuggestedPersonReference {
  reasons: SuggestionReason[];
}

/** One name in all its documents: spellings that differ only in case, ё, the order of the words or spaces are one. */
export interface UnlinkedName {
  /** What to send back to link it. */
  key: string;
  /** As it is printed most often. */
  name: string;
  /** Documents that print it; `documents` has the latest of them, at most 50. */
  total: number;
  documents: NamedIn[];
  /** Persons on record whom the name may mean, the likeliest first. */
  candidates: UnlinkedCandidate[];
  /** What a new person would be called, and be, by the latest document; null when the name can't be read as one. */
  proposal: { nameParts: SuggestedNameParts; affiliations: SuggestedAffiliation[] } | null;
}

/** `GET /newsroom/unlinked-names?search=&page=&pageSize=`: the most often printed first. */
export interface UnlinkedNamesResponse {
  data: UnlinkedName[];
  meta: { pagination: Pagination };
}

/** `POST /newsroom/unlinked-names/link` */
export interface LinkNameRequest {
  key: string;
  /** Document id. */
  person: string;
  /** Only in these documents; everywhere when missing. */
  documents?: Array<{ type: NamedIn['type']; documentId: string }> | undefined;
}

export interface LinkNameResponse {
  data: {
    /** Documents in which the name leads to the person now. */
    linked: number;
    /** Other names that may mean the same person. */
    alike: UnlinkedName[];
    /** For `POST /newsroom/undo/:undo`. */
    undo: string;
  };
}

/** `POST /newsroom/persons/merge`: everything that leads to `merged` leads to `kept` afterwards. Both document ids. */
export interface MergePersonsRequest {
  kept: string;
  merged: string;
}

export interface MergePersonsResponse {
  data: {
    newsItems: number;
    agreements: number;
    positions: number;
    /** For `POST /newsroom/undo/:undo`. */
    undo: string;
  };
}
