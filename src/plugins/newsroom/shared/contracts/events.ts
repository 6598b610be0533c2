import type { Card } from './news-items';

export type EventType =
  | 'news-item.published'
  | 'news-item.updated'
  | 'news-item.withdrawn'
  | 'agreement.published'
  | 'agreement.updated'
  | 'person.updated'
  | 'organisation.updated';

export const EVENT_TYPES: readonly EventType[] = [
  'news-item.published',
  'news-item.updated',
  'news-item.withdrawn',
  'agreement.published',
  'agreement.updated',
  'person.updated',
  'organisation.updated',
];

/** Another page whose body the change altered: rebuild it, or purge it by its address. */
export interface AffectedPage {
  type: 'news-item' | 'person' | 'organisation' | 'agreement';
  /** Of the page at this address: what to ask the REST API with. */
  locale: string;
  slug: string;
  url: string;
  /** How it came to be altered. */
  why: 'other-news' | 'participant' | 'organisation' | 'agreement' | 'localization' | 'moved' | 'mentioned';
}

/** What a webhook's body says, and an entry of `GET /api/newsroom/changes`. */
export interface PublicEvent {
  type: EventType;
  /** When it became public, ISO 8601 UTC. */
  timestamp: string;
  data: {
    documentId: string;
    /** Null for records: they have one address in each language. */
    locale: string | null;
    slug: string;
    /** The slug it had been public under, when the change gave it another. */
    previousSlug: string | null;
    url: string;
    /** Rises by one with each event of a document in a locale. */
    version: number;
    card: Card | null;
    /** `next` is where the rest can be fetched. */
    affected: { total: number; items: AffectedPage[]; next: string | null };
  };
}

/** `GET /api/newsroom/changes?after=cursor&limit=100`: events in order. `cursor` is what to ask with next, the same when there is nothing new. */
export interface ChangesResponse {
  data: PublicEvent[];
  meta: { cursor: string; hasMore: boolean };
}

/** `GET /api/newsroom/changes/:event/affected?page=2` */
export interface AffectedResponse {
  data: AffectedPage[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}
