/** The small forms in which records stand on pages, cards and lists. Every key is always there: null or [] when empty. */

export interface RecordLink {
  documentId: string;
  slug: string;
  url: string;
  name: string;
}

export interface PersonLink extends RecordLink {
  portrait: Image | null;
}

/** A topic or a region on a card. */
export interface Tag {
  slug: string;
  name: string;
}

export interface TagWithCount extends Tag {
  /** How many public news items of the locale carry it. */
  count: number;
}

export interface ImageSource {
  url: string;
  width: number;
  height: number;
  mime: string;
}

export interface FocalPoint {
  /** Percent of the width from the left edge, 0–100. */
  x: number;
  /** Percent of the height from the top edge, 0–100. */
  y: number;
}

export interface Image {
  url: string;
  width: number;
  height: number;
  /** Ascending width, never empty. */
  sources: ImageSource[];
  alternativeText: string | null;
}

export interface Photo extends Image {
  decorative: boolean;
  caption: string | null;
  credit: string | null;
  creator: string | null;
  copyright: string | null;
  /** ISO 8601 UTC. */
  takenAt: string | null;
  focalPoint: FocalPoint | null;
  people: RecordLink[];
}

export interface FileLink {
  url: string;
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
}

export interface Affiliation {
  /** As printed. */
  text: string | null;
  title: string | null;
  acting: boolean;
  organisation: RecordLink | null;
  organisationName: string | null;
}

export type ParticipantRole = 'participant' | 'speaker' | 'host' | 'moderator' | 'guest';
