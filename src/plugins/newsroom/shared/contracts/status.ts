/** `GET /newsroom/status`: what the newsroom keeps ready, and whether it is right. Instants are ISO 8601 UTC. */
export interface StatusResponse {
  data: Status;
}

/** `reindex` writes every article anew, `check` compares and puts right what differs. */
export type IndexPass = 'reindex' | 'check';

/** `POST /newsroom/status/other-news` `{ "pass": "check" }`: 202; it begins within seconds, and the status tells how it goes. */
export interface IndexPassRequest {
  pass: IndexPass;
}

export interface OtherNewsIndexStatus {
  /** Articles that lists can be made for. */
  articles: number;
  isBuilt: boolean;
  /** What was asked for and has not begun. */
  wanted: IndexPass | null;
  /** What goes on; `isHeardOf` is false while nobody works on it. */
  running: { pass: IndexPass; phase: 'articles' | 'postings'; done: number; total: number; isHeardOf: boolean } | null;
  last: { pass: IndexPass; articles: number; repaired: number; mended: number; finishedAt: string } | null;
}

export interface Status {
  otherNews: OtherNewsIndexStatus;
  /** The answers that the server which was asked keeps in its memory. */
  answers: {
    kept: number;
    bytes: number;
    /** How many it has made since its start: the rest was given as it was kept. */
    made: number;
    /** How often it has read a part of a kept one again, because something was published, and not the whole. */
    checked: number;
    /** How often it could tell of a kept one without reading that it stands, though something was published. */
    cleared: number;
    /** Bytes that they may take, by configuration. */
    room: number;
  };
  /** Persons and organisations as they are found in texts; null while the server makes the index. */
  directory: { persons: number; organisations: number; madeAt: string } | null;
  events: {
    told: number;
    lastTold: string | null;
    /** Written with their change, and not told yet. */
    waiting: number;
    oldestWaiting: string | null;
  };
}
