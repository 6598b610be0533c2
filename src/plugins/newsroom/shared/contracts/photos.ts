import type { SuggestedPersonReference, SuggestionStatus } from './suggestions';

/** What a picture's file says of itself. Texts are null when it says nothing, never "". */
export interface PhotoFacts {
  caption: string | null;
  credit: string | null;
  creator: string | null;
  copyright: string | null;
  /** ISO 8601 UTC. */
  takenAt: string | null;
  place: string | null;
  alternativeText: string | null;
  keywords: string[];
  /** Names, as the file has them. */
  personsShown: string[];
}

/**
 * Why a file's own facts are missing or incomplete: `unreadable` (damaged, going round in circles, or not what it says), `too-large`
 * (more than a press photo needs), `left-alone` (compressed, or XML with entities: it could grow without bound), `unknown-format` (one
 * whose metadata the newsroom doesn't read).
 */
export type FactsProblem = 'unreadable' | 'too-large' | 'left-alone' | 'unknown-format';

/** A picture of the media library, as Strapi gives it to its own panel: the form of a news item takes it as it is. */
export interface LibraryPhoto {
  id: number;
  name: string;
  url: string;
  mime: string;
  width: number | null;
  height: number | null;
  formats: Partial<Record<string, { url: string; width: number; height: number }>> | null;
  [field: string]: unknown;
}

/** A picture and what is known of it, as a new row of photos starts with. */
export interface TakenPhoto {
  file: LibraryPhoto;
  facts: PhotoFacts;
  problem: FactsProblem | null;
}

/**
 * `POST /newsroom/photos/files`, multipart: `files` is one picture. 201; or 200 when a file with these contents is in the media library
 * already: then that one is given, and nothing is stored unless `again` is `true`. 400 with `details.reason`, a `PhotoRefusal`.
 */
export interface TakenPhotoResponse {
  data: TakenPhoto & { isKnown: boolean };
}

/** Why a file is refused; the panel has a sentence for each, other callers get the message. */
export type PhotoRefusal = 'not-an-image' | 'drawing' | 'damaged' | 'not-shown-by-browsers' | 'too-many-pixels' | 'private-metadata';

/** `POST /newsroom/photos/facts`: what is known of pictures that are chosen from the media library. */
export interface PhotoFactsRequest {
  files: number[];
}

export interface PhotoFactsResponse {
  data: Array<{ file: number; facts: PhotoFacts; problem: FactsProblem | null }>;
}

/** `POST /newsroom/photos/people`: who is proposed for the photos of an open form. Saves nothing. */
export interface PhotoPeopleRequest {
  /** The news item whose form is open: its saved draft says who is linked already, which the form itself does not know. */
  documentId?: string | null;
  /** Day of the event, `2025-05-17`. */
  date?: string | null;
  locale?: string | null;
  /** Document ids of the persons whom the open form has as participants, besides the saved draft's: whoever a caption may mean, it means them first. */
  participants: string[];
  photos: Array<{ key: string; file?: number | null; caption?: string | null; keywords?: string[] }>;
}

export interface ProposedPerson {
  status: SuggestionStatus;
  person: SuggestedPersonReference | null;
  candidates: SuggestedPersonReference[];
  /** In the nominative. */
  name: string;
  /** What names the person: the file's own list of persons shown, the caption or the keywords. */
  source: 'file' | 'caption' | 'keywords';
  /** Whether it is beyond doubt that this person is shown: on record, and said to be in the picture or taking part in the event. */
  isCertain: boolean;
}

export interface PhotoPeopleResponse {
  data: {
    /** In the order of the request; people from left to right as far as the caption says so. */
    photos: Array<{ key: string; people: ProposedPerson[] }>;
    /** The saved draft's photos by the numbers of their rows; [] when no news item was named. */
    saved: Array<{ id: number; people: SuggestedPersonReference[] }>;
    /** The persons who take part, as the panel offers them first. */
    participants: SuggestedPersonReference[];
  };
}
