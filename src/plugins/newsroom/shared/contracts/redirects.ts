/** `GET /api/newsroom/redirects?since=`: slugs that moved or are gone, oldest first. */
export interface Redirect {
  type: 'news-item' | 'person' | 'organisation' | 'agreement' | 'topic' | 'region';
  /** Null for the types that are not localised. */
  locale: string | null;
  from: string;
  /** The present slug; null when there is none any more. */
  to: string | null;
  status: 301 | 410;
  /** Since when, ISO 8601 UTC; renewed when `to` changes. */
  at: string;
}

export interface RedirectsResponse {
  data: Redirect[];
}
